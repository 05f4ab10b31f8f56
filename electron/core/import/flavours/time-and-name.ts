import { clockTime } from '../../../../shared/text/clock';
import type { LineDocument, TextLine } from '../document';
import type { Draft } from '../draft';
import { clock, clockToMs } from '../times';
import type { Flavour } from './flavour';
import { readLabel } from './labels';
import { bareName, isName } from './names';
import { type Opened, readByPattern } from './opened';

const headLength = 200;
const range = String.raw`(${clock})(?:\s*(?:-+>?|–|—|to)\s*(${clock}))?`;
const timeFirst = new RegExp(
  String.raw`^\s*(?:\\?\[\s*${range}\s*\\?\]|\(${range}\)|<${range}>|#${range}#|${range})\s*(?:[|:·•–—-]\s+)?`,
);

interface LeadingTime {
  readonly startMs: number;
  readonly endMs: number | null;
  /** Where what follows the time starts. */
  readonly at: number;
}

/** A clock time, or a range of them, at the start of a line, in brackets or not. */
export function leadingTime(text: string): LeadingTime | null {
  const found = timeFirst.exec(text.slice(0, headLength));
  if (!found) return null;
  const [start, end] = found.slice(1).filter((group) => group !== undefined);
  const startMs = clockToMs(start ?? '');
  if (startMs === null) return null;
  return { startMs, endMs: end ? clockToMs(end) : null, at: found[0].length };
}

function openLabel({ text }: TextLine): Opened | null {
  if (!/^\W*\d/.test(text.slice(0, 8))) return null;
  const time = leadingTime(text);
  const label = time && readLabel(text.slice(time.at, time.at + headLength));
  if (!time || !label) return null;
  const { startMs, endMs, at } = time;
  return { name: label.name, style: label.style, startMs, endMs, restAt: at + label.restAt };
}

/** `[00:01:23] Speaker 1: text`, with the time in any brackets or none. */
export const timeAndLabel: Flavour<LineDocument> = {
  recognise: (document) =>
    readByPattern(document, {
      flavour: '[time] Name: text',
      reason: 'Turns start with a time, a name and a colon',
      confidence: 0.95,
      open: openLabel,
    }),
};

/** Descript’s Markdown: `[00:00:00] **Name:** text`. */
export const descript: Flavour<LineDocument> = {
  recognise: (document) =>
    readByPattern(document, {
      flavour: 'Descript',
      reason: 'Turns start with a time in brackets and a bold name',
      confidence: 0.97,
      open: (line) => {
        if (!/^\s*\\?\[/.test(line.text)) return null;
        const opened = openLabel(line);
        return opened?.style === 'bold' || opened?.style === 'bold name' ? opened : null;
      },
    }),
};

const longestHeader = 120;

/** `00:00:05 Speaker 1` on a line of its own and the words below: Word’s Transcribe and others. */
export const timeAboveText: Flavour<LineDocument> = {
  recognise: (document) =>
    readByPattern(document, {
      flavour: document.word ? 'Word Transcribe' : 'Time and name',
      reason: 'Turns stand below a line with a time and a name',
      doubtsSmallLetters: true,
      confidence: 0.9,
      open: ({ text }) => {
        if (text.length > longestHeader) return null;
        const time = leadingTime(text);
        if (!time) return null;
        const name = bareName(text.slice(time.at));
        if (!isName(name)) return null;
        return { name, startMs: time.startMs, endMs: time.endMs, restAt: text.length };
      },
    }),
};

/** A talk that starts later than this has the times of the wall clock. */
const latestStart = 3 * 60 * 60 * 1000;

/** Times of the clock become times since the first. */
function fromFirst(draft: Draft): Draft {
  const first = draft.turns[0]?.startMs ?? 0;
  if (first < latestStart) return draft;
  const since = (ms: number | null) => (ms === null ? null : Math.max(0, ms - first));
  const message = `The times are of the clock; they are counted from the first, ${clockTime(first)}.`;
  return {
    ...draft,
    turns: draft.turns.map((turn) => ({ ...turn, startMs: since(turn.startMs) })),
    warnings: [...draft.warnings, { line: 0, message }],
  };
}

const zoomHeader = new RegExp(String.raw`^\[([^\]]{1,70})\]\s+(${clock})\s*$`);

/** Zoom’s saved captions: `[Name] 00:12:01` and the words below. */
export const zoomSavedCaptions: Flavour<LineDocument> = {
  recognise: (document) =>
    readByPattern(document, {
      flavour: 'Zoom captions',
      reason: 'Turns stand below a name in brackets and a time',
      confidence: 0.96,
      open: ({ text }) => {
        const found = text.length > longestHeader ? null : zoomHeader.exec(text);
        const startMs = clockToMs(found?.[2] ?? '');
        if (!found?.[1] || startMs === null) return null;
        return { name: found[1].trim(), startMs, restAt: text.length };
      },
      finish: fromFirst,
    }),
};

const chatLine = /^(\d{1,2}:\d{2}:\d{2})\t\s*(?:From\s+)?([^\t\n]{1,90}?)\s*:\t/;

/** Zoom’s chat: `00:13:46<tab>Name:<tab>text`. Reactions are lines of it like all others. */
export const zoomChat: Flavour<LineDocument> = {
  recognise: (document) =>
    readByPattern(document, {
      flavour: 'Zoom chat',
      reason: 'Messages start with a time, a tab, a name and a colon',
      confidence: 0.98,
      open: ({ text }) => {
        const found = chatLine.exec(text.slice(0, headLength));
        const startMs = clockToMs(found?.[1] ?? '');
        if (!found?.[2] || startMs === null) return null;
        return { name: found[2].trim(), startMs, restAt: found[0].length };
      },
      finish: fromFirst,
    }),
};
