import type { Edit } from '../../../shared/text/edits';
import { characterEnd, characterStart } from '../../../shared/text/graphemes';
import { rebaseEnd, rebaseStart } from '../../../shared/text/rebase';
import { applyEdits } from '../../../shared/text/redact';
import { listCues, moveCue } from '../db/cues';
import type { Writable } from '../db/handles';
import { type AnchoredPassage, provablePassages } from '../db/passage-words';
import { type Anchors, movePassage } from '../db/passages';
import { listTurns, setTurnTexts } from '../db/turns';
import { wordsOf } from '../service/spans';

interface EditedTurn {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Edits many turns of a source at once. Passages and times stay on their words, and a passage that
 * held replaced words in part holds all of the new ones. Unlike a correction this says nothing
 * against a quote: its words are the new ones from now on, and it keeps no others beside them.
 */
export function editTurns(
  db: Writable,
  sourceId: number,
  editsOf: ReadonlyMap<number, readonly Edit[]>,
): void {
  const turns = listTurns(db, sourceId);
  const edited = new Map<number, EditedTurn>();
  for (const { id, text } of turns) {
    const edits = editsOf.get(id);
    if (edits) edited.set(id, { text: applyEdits(text, edits), edits });
  }
  setTurnTexts(
    db,
    sourceId,
    [...edited].map(([id, { text }]) => [id, text]),
  );
  for (const [id, turn] of edited) {
    for (const cue of listCues(db, id)) {
      const offset = startIn(turn, cue.offset);
      if (offset !== cue.offset) moveCue(db, cue.id, offset);
    }
  }
  const texts = turns.map(({ id, text }) => edited.get(id)?.text ?? text);
  const ordinals = new Map(turns.map(({ id }, ordinal) => [id, ordinal]));
  const editedBefore = countsOf(turns.map(({ id }) => edited.has(id)));
  for (const passage of provablePassages(db, sourceId)) {
    const first = ordinals.get(passage.startTurnId) ?? 0;
    const last = ordinals.get(passage.endTurnId) ?? first;
    if (editedBefore[last + 1] === editedBefore[first]) continue;
    const anchors = anchorsAfter(passage, edited);
    const quote = sliceTurns(texts, first, last, anchors);
    movePassage(db, passage.id, anchors, wordsOf(quote), passage.previousQuote);
  }
}

/** How many are true before each place, and in all. */
function countsOf(flags: readonly boolean[]): number[] {
  const counts = [0];
  for (const [index, flag] of flags.entries()) counts.push((counts[index] ?? 0) + (flag ? 1 : 0));
  return counts;
}

function anchorsAfter(
  { startTurnId, startOffset, endTurnId, endOffset }: AnchoredPassage,
  edited: ReadonlyMap<number, EditedTurn>,
): Anchors {
  const first = edited.get(startTurnId);
  const last = edited.get(endTurnId);
  const start = first ? startIn(first, startOffset) : startOffset;
  const empty = startTurnId === endTurnId && startOffset === endOffset;
  // A passage without words stays without: what replaced the words around it is not its own.
  const end = empty ? start : last ? endIn(last, endOffset) : endOffset;
  return { startTurnId, startOffset: start, endTurnId, endOffset: end };
}

function startIn({ text, edits }: EditedTurn, offset: number): number {
  return characterStart(text, rebaseStart(offset, edits));
}

/** An end behind the line break after the turn stays behind it, as no edit reaches there. */
function endIn({ text, edits }: EditedTurn, offset: number): number {
  return characterEnd(text, rebaseEnd(offset, edits));
}

function sliceTurns(
  texts: readonly string[],
  first: number,
  last: number,
  { startOffset, endOffset }: Anchors,
): string {
  if (first === last) return `${texts[first] ?? ''}\n`.slice(startOffset, endOffset);
  const between = texts.slice(first + 1, last).map((text) => `${text}\n`);
  return [
    `${texts[first] ?? ''}\n`.slice(startOffset),
    ...between,
    `${texts[last] ?? ''}\n`.slice(0, endOffset),
  ].join('');
}
