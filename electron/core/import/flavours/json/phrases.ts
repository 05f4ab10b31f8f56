import type { Spoken } from './spoken';

/** A word as services that time every word give it. */
export interface SpokenWord extends Spoken {
  /** Punctuation that belongs to the word before it. */
  readonly attached?: boolean;
}

const pauseMs = 1000;
const mostWords = 16;
const sentenceEnd = /[.!?…。？！؟]["”’)\]]*$/u;

interface OpenPhrase {
  readonly speaker: string | null;
  readonly startMs: number | null;
  endMs: number | null;
  text: string;
  words: number;
}

/**
 * Words as phrases of one voice, each with its time: up to a sentence's end, a pause of a second,
 * or sixteen words. A time for every word would be more than anybody looks up.
 */
export function phrasesOf(words: Iterable<SpokenWord>): Spoken[] {
  const phrases: Spoken[] = [];
  let open: OpenPhrase | null = null;
  const close = () => {
    if (open && open.text !== '') {
      const { speaker, startMs, endMs, text } = open;
      phrases.push({ speaker, startMs, endMs, text });
    }
    open = null;
  };
  for (const word of words) {
    const text = word.text.trim();
    if (text === '') continue;
    if (open && word.attached) {
      open.text += text;
      open.endMs = word.endMs ?? open.endMs;
      continue;
    }
    if (open && endsBefore(open, word)) close();
    if (!open) {
      const { speaker, startMs, endMs } = word;
      open = { speaker, startMs, endMs, text, words: 1 };
    } else {
      open.text += ` ${text}`;
      open.words += 1;
      open.endMs = word.endMs ?? open.endMs;
    }
  }
  close();
  return phrases;
}

function endsBefore(open: OpenPhrase, next: SpokenWord): boolean {
  if (open.speaker !== next.speaker || open.words >= mostWords) return true;
  const gap = (next.startMs ?? 0) - (open.endMs ?? next.startMs ?? 0);
  return gap > pauseMs || sentenceEnd.test(open.text.slice(-4));
}
