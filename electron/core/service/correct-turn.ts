import type { Span } from '../../../shared/model';
import { type Edit, editsBetween } from '../../../shared/text/edits';
import { characterEnd, characterStart } from '../../../shared/text/graphemes';
import { rebaseEnd, rebaseStart } from '../../../shared/text/rebase';
import { listCues, moveCue } from '../db/cues';
import type { Writable } from '../db/handles';
import { readLayout } from '../db/layout';
import { type AnchoredPassage, passagesOver } from '../db/passage-words';
import { movePassage } from '../db/passages';
import { type SpokenTurn, setTurnText } from '../db/turns';
import { anchorSpan, type Place, placeOf, wordsOf } from './spans';

/**
 * Gives a turn other words. Every passage that touches it, and its cues, stay on the words that they
 * were on. A passage whose own words changed keeps beside the new ones those that it was made on,
 * and is as it was once they stand there again. One whose words were all taken out stays, with no
 * words, where they were. Returns the ids of the passages whose words changed.
 */
export function correctTurn(db: Writable, turn: SpokenTurn, text: string): number[] {
  const edits = editsBetween(turn.text, text);
  const passages = passagesOver(db, turn.sourceId, turn.ordinal);
  setTurnText(db, turn, text);
  for (const cue of listCues(db, turn.id)) {
    moveCue(db, cue.id, characterStart(text, rebaseStart(cue.offset, edits)));
  }
  const change: Correction = { db, turn, text, edits };
  return passages.flatMap((passage) => {
    const made = passage.previousQuote ?? passage.quote;
    const place = placeAfter(passage, made, change);
    const { quote } = place.words;
    movePassage(db, passage.id, place.anchors, place.words, quote === made ? null : made);
    return quote === passage.quote ? [] : [passage.id];
  });
}

interface Correction {
  readonly db: Writable;
  readonly turn: SpokenTurn;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Where a passage that was made on the words `made` comes to stand. */
function placeAfter(passage: AnchoredPassage, made: string, change: Correction): Place {
  const start = startAfter(passage, change);
  const span = { start, end: Math.max(start, endAfter(passage, change)) };
  const place = placeAt(change, span);
  if (place.words.quote === made) return place;
  return returnedPlace(change, span, made) ?? place;
}

/** In the corrected text of the source. */
function startAfter({ startTurnId, startOffset }: AnchoredPassage, change: Correction): number {
  const base = baseOf(change, startTurnId);
  if (startTurnId !== change.turn.id) return base + startOffset;
  return base + characterStart(change.text, rebaseStart(startOffset, change.edits));
}

/** An end behind the line break after the turn stays behind it. */
function endAfter({ endTurnId, endOffset }: AnchoredPassage, change: Correction): number {
  const { edits, text, turn } = change;
  const base = baseOf(change, endTurnId);
  if (endTurnId !== turn.id) return base + endOffset;
  if (endOffset > turn.text.length) return base + text.length + 1;
  return base + characterEnd(text, rebaseEnd(endOffset, edits));
}

function baseOf({ db, turn }: Correction, turnId: number): number {
  return readLayout(db, turn.sourceId).startOf.get(turnId) ?? 0;
}

/**
 * The words `made` around what is left of them, if this correction put some of them back. Otherwise
 * what is put in right beside a passage stays outside.
 */
function returnedPlace(change: Correction, left: Span, made: string): Place | null {
  const { db, turn } = change;
  const { length } = readLayout(db, turn.sourceId).layout;
  const from = Math.max(0, left.end - made.length);
  const to = Math.min(length, left.start + made.length);
  if (to - from < made.length || made === '') return null;
  const around = placeOf(db, turn.sourceId, { start: from, end: to }).words.quote;
  for (let at = around.indexOf(made); at !== -1; at = around.indexOf(made, at + 1)) {
    const span = { start: from + at, end: from + at + made.length };
    const place = holdsNewWords(change, span) ? anchorSpan(db, turn.sourceId, span) : null;
    if (place?.ok) return place.value;
  }
  return null;
}

function holdsNewWords(change: Correction, span: Span): boolean {
  let shift = baseOf(change, change.turn.id);
  return change.edits.some((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return start < span.end && start + edit.text.length > span.start;
  });
}

/** A passage without words has both anchors in the corrected turn, so that it stays there. */
function placeAt(change: Correction, span: Span): Place {
  const { db, turn } = change;
  if (span.start < span.end) return placeOf(db, turn.sourceId, span);
  const offset = span.start - baseOf(change, turn.id);
  return {
    anchors: {
      startTurnId: turn.id,
      startOffset: offset,
      endTurnId: turn.id,
      endOffset: offset,
    },
    words: wordsOf(''),
  };
}
