import type { Cue } from '../document';
import type { DraftCue, DraftTurn } from '../draft';
import { countWords } from '../words';

/** Words of one speaker within one cue, in the order of the file. */
export interface Utterance {
  readonly cue: Cue;
  readonly speaker: string | null;
  readonly text: string;
  readonly line: number;
  /** A label stands here: where nobody is named, a new turn all the same. */
  readonly starts?: boolean;
}

const pauseMs = 2000;
const enoughWords = 60;
const tooManyWords = 100;

interface OpenTurn {
  readonly speaker: string | null;
  readonly line: number;
  text: string;
  words: number;
  endMs: number | null;
  lastCue: Cue;
  readonly cues: DraftCue[];
}

/**
 * Joins what one speaker says in a row to turns, by one space, with the time of every cue. Where
 * nobody is named, a turn ends at a pause, or at a sentence's end when it has words enough.
 */
export function joinCues(utterances: readonly Utterance[]): DraftTurn[] {
  const turns: DraftTurn[] = [];
  let open: OpenTurn | null = null;

  const close = () => {
    if (!open || open.text === '') return;
    const { speaker, text, line, endMs, cues } = open;
    turns.push({ speaker, text, line, startMs: cues[0]?.startMs ?? null, endMs, cues });
    open = null;
  };
  const add = (utterance: Utterance, text: string) => {
    if (text === '') return;
    if (!open || endsBefore(open, utterance)) {
      close();
      open = start(utterance);
    }
    const { cue } = utterance;
    if (open.text !== '') open.text += ' ';
    if (open.cues.length === 0 || open.lastCue !== cue) {
      open.cues.push({ offset: open.text.length, startMs: cue.startMs, endMs: cue.endMs });
    }
    open.text += text;
    // Only turns of nobody end by their length.
    if (open.speaker === null) open.words += countWords(text);
    open.lastCue = cue;
    open.endMs = later(open.endMs, cue.endMs);
  };

  for (const utterance of utterances) {
    const cut = open ? sentenceCut(open, utterance) : null;
    if (cut === null) add(utterance, utterance.text);
    else {
      add(utterance, utterance.text.slice(0, cut).trim());
      close();
      add(utterance, utterance.text.slice(cut).trim());
    }
  }
  close();
  return turns;
}

function start({ speaker, line, cue }: Utterance): OpenTurn {
  return { speaker, line, text: '', words: 0, endMs: null, lastCue: cue, cues: [] };
}

function endsBefore(open: OpenTurn, next: Utterance): boolean {
  if (open.speaker !== next.speaker) return true;
  if (open.speaker !== null) return false;
  if (next.starts) return true;
  const { lastCue } = open;
  if (lastCue === next.cue) return false;
  if (next.cue.startMs - (lastCue.endMs ?? lastCue.startMs) > pauseMs) return true;
  return open.words >= tooManyWords;
}

const sentenceEnd = /[.!?…。？！؟]["”’)\]]*(?=\s|$)/gu;

/** Where in the next words an unnamed turn that is long enough ends; null to go on. */
function sentenceCut(open: OpenTurn, next: Utterance): number | null {
  if (open.speaker !== null || next.speaker !== null) return null;
  if (open.words + countWords(next.text) < enoughWords || endsBefore(open, next)) return null;
  const found = sentenceEnd.exec(next.text);
  sentenceEnd.lastIndex = 0;
  return found ? found.index + found[0].length : null;
}

function later(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
