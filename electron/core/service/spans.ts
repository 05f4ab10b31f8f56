import { createHash } from 'node:crypto';
import type { Span } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { insideCharacter } from '../../../shared/text/graphemes';
import { endPlace, sliceSpan, startPlace } from '../../../shared/text/positions';
import type { Readable } from '../db/handles';
import { readLayout } from '../db/layout';
import type { Anchors, Words } from '../db/passages';
import { turnText } from '../db/turns';

/** Where a quote stands, and its words. */
export interface Place {
  readonly anchors: Anchors;
  readonly words: Words;
}

/**
 * A span of a source's canonical text as anchors, with its words. Fails with `bad-span` if it is
 * empty or outside the text, with `inside-character` if an end would cut a character in two.
 */
export function anchorSpan(db: Readable, sourceId: number, span: Span): Result<Place> {
  const { layout, turnIds } = readLayout(db, sourceId);
  if (span.start >= span.end || span.end > layout.length) {
    return fail('bad-span', 'There are no words at that place of the transcript.');
  }
  const start = startPlace(layout, span.start);
  const end = endPlace(layout, span.end);
  const idOf = (turn: number) => {
    const id = turnIds[turn];
    if (id === undefined) throw new Error(`Source ${sourceId} has no turn at ${turn}.`);
    return id;
  };
  const textOf = (turn: number) => turnText(db, idOf(turn));
  if (
    insideCharacter(textOf(start.turn), start.offset) ||
    insideCharacter(textOf(end.turn), end.offset)
  ) {
    return fail('inside-character', 'A quote cannot start or end within a character.');
  }
  const quote = sliceSpan(textOf, layout, span);
  return ok({
    anchors: {
      startTurnId: idOf(start.turn),
      startOffset: start.offset,
      endTurnId: idOf(end.turn),
      endOffset: end.offset,
    },
    words: { quote, hash: createHash('sha256').update(quote, 'utf8').digest('hex') },
  });
}
