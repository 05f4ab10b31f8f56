import { createHash } from 'node:crypto';
import type { Span } from '../../../shared/model';
import { fail, ok, type Result } from '../../../shared/result';
import { insideCharacter } from '../../../shared/text/graphemes';
import { endPlace, sliceSpan, startPlace, type TurnLayout } from '../../../shared/text/positions';
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
  const textOf = (turn: number) => turnText(db, idAt(turnIds, turn));
  const start = startPlace(layout, span.start);
  const end = endPlace(layout, span.end);
  if (
    insideCharacter(textOf(start.turn), start.offset) ||
    insideCharacter(textOf(end.turn), end.offset)
  ) {
    return fail('inside-character', 'A quote cannot start or end within a character.');
  }
  return ok(placeOf(db, sourceId, span));
}

/** As `anchorSpan`, of a span that is known to be in the text, not empty, and to cut no character. */
export function placeOf(db: Readable, sourceId: number, span: Span): Place {
  const { layout, turnIds } = readLayout(db, sourceId);
  return {
    anchors: anchorsOf(span, layout, turnIds),
    words: wordsOf(sliceSpan((turn) => turnText(db, idAt(turnIds, turn)), layout, span)),
  };
}

/** A span of the text so laid out as anchors; both of an empty one are at one place of one turn. */
export function anchorsOf(span: Span, layout: TurnLayout, turnIds: readonly number[]): Anchors {
  const start = startPlace(layout, span.start);
  const end = span.start < span.end ? endPlace(layout, span.end) : start;
  return {
    startTurnId: idAt(turnIds, start.turn),
    startOffset: start.offset,
    endTurnId: idAt(turnIds, end.turn),
    endOffset: end.offset,
  };
}

export function wordsOf(quote: string): Words {
  return { quote, hash: createHash('sha256').update(quote, 'utf8').digest('hex') };
}

function idAt(turnIds: readonly number[], turn: number): number {
  const id = turnIds[turn];
  if (id === undefined) throw new Error(`There is no turn at ${turn}.`);
  return id;
}
