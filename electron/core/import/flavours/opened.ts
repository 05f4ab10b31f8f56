import type { LineDocument, TextLine } from '../document';
import type { Draft } from '../draft';
import { countParagraphs } from './find-labels';
import type { Reading } from './flavour';
import { type LabelStyle, readLabel, shapeOf } from './labels';
import { type Opening, readTurns } from './read-turns';
import { chooseSpeakers, type FoundLabel, type Speakers } from './speakers';

/** A line that opens a turn by a pattern of its own: a name with a time, a heading, a mark. */
export interface Opened {
  readonly name: string;
  readonly style?: LabelStyle;
  readonly startMs: number | null;
  readonly endMs?: number | null;
  /** Where the speech starts in the line; at its end when the line is a header alone. */
  readonly restAt: number;
}

export interface OpenedPattern {
  readonly flavour: string;
  readonly reason: string;
  /** How sure the pattern is when it is found all over the file. */
  readonly confidence: number;
  readonly open: (line: TextLine, index: number) => Opened | null;
  /** A name in small letters must recur: the pattern could be a few words of speech. */
  readonly doubtsSmallLetters?: boolean;
  /** Why a line is no speech; `index` counts in the document, `first` is the first opening's. */
  readonly leave?: (line: TextLine, index: number, first: number) => string | null;
  /** A last touch: a title from the header, say. */
  readonly finish?: (draft: Draft) => Draft;
}

interface Hit extends FoundLabel {
  readonly index: number;
  readonly opened: Opened;
}

/** Share of openings that words must follow: otherwise it is a list of times or names. */
const fewestSpoken = 0.6;

/**
 * Reads a document whose turns open by a pattern that leaves no doubt, so that a name that stands
 * once is a speaker too. `NAME:` of a speaker found by the pattern opens a turn as well: exports
 * that people went over by hand mix both.
 */
export function readByPattern(document: LineDocument, pattern: OpenedPattern): Reading | null {
  const hits = findHits(document, pattern);
  if (hits.length < 2 || spokenShare(document, hits) < fewestSpoken) return null;
  const paragraphs = countParagraphs(document);
  const speakers = chooseSpeakers(hits, { pieces: paragraphs, certain: true });
  if (!speakers) return null;
  const openings = openingsOf(document, hits, speakers);
  const share = Math.min(1, (hits.length * 4) / Math.max(1, paragraphs));
  const first = openings.keys().next().value ?? 0;
  return {
    flavour: pattern.flavour,
    confidence: pattern.confidence * (0.6 + 0.4 * share),
    reason: `${pattern.reason} (${hits.length} times)`,
    read: () => {
      const leave = pattern.leave;
      const draft = readTurns(
        document,
        openings,
        leave && ((line, index) => leave(line, index, first)),
      );
      const whole = { ...draft, warnings: [...draft.warnings, ...speakers.warnings] };
      return pattern.finish ? pattern.finish(whole) : whole;
    },
  };
}

function findHits(document: LineDocument, pattern: OpenedPattern): Hit[] {
  const { open, doubtsSmallLetters = false } = pattern;
  const hits: Hit[] = [];
  const counts = new Map<string, number>();
  document.lines.forEach((line, index) => {
    if (line.quoted) return;
    const opened = open(line, index);
    if (!opened) return;
    const { name, style = 'plain' } = opened;
    hits.push({ name, style, line: line.number, index, opened });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return hits.filter((hit, at) => {
    if ((counts.get(hit.name) ?? 0) > 1) return true;
    if (doubtsSmallLetters && shapeOf(hit.name) === 'lower') return false;
    return !isSaid(document, hits[at - 1], hit, hits[at + 1]);
  });
}

/**
 * Whether a line only looks like an opening ("10:30 to P."): it stands where the words of the one
 * above are, at a time before that one or after the next.
 */
function isSaid(
  { lines }: LineDocument,
  before: Hit | undefined,
  { index, opened }: Hit,
  after: Hit | undefined,
): boolean {
  if (before?.index !== index - 1 || opened.startMs === null) return false;
  if (lines[before.index]?.text.slice(before.opened.restAt).trim() !== '') return false;
  const earliest = before.opened.startMs ?? opened.startMs;
  const latest = after?.opened.startMs ?? opened.startMs;
  return opened.startMs < earliest || opened.startMs > latest;
}

function spokenShare({ lines }: LineDocument, hits: readonly Hit[]): number {
  const spoken = hits.filter(({ index, opened }, at) => {
    if (lines[index]?.text.slice(opened.restAt).trim() !== '') return true;
    const next = hits[at + 1]?.index ?? lines.length;
    return lines.slice(index + 1, next).some(({ text }) => text.trim() !== '');
  });
  return spoken.length / hits.length;
}

function openingsOf(
  { lines }: LineDocument,
  hits: readonly Hit[],
  speakers: Speakers,
): ReadonlyMap<number, Opening> {
  const openings = new Map<number, Opening>();
  for (const hit of hits) {
    const speaker = speakers.of(hit);
    if (speaker === undefined) continue;
    const { startMs, endMs = null, restAt } = hit.opened;
    const text = lines[hit.index]?.text ?? '';
    openings.set(hit.index, { speaker, startMs, endMs, rest: text.slice(restAt) });
  }
  const names = new Set(speakers.names);
  lines.forEach(({ text, quoted, heading }, index) => {
    if (openings.has(index) || quoted || heading > 0) return;
    const label = readLabel(text);
    if (!label || !names.has(label.name)) return;
    openings.set(index, { speaker: label.name, startMs: null, rest: text.slice(label.restAt) });
  });
  return new Map([...openings].sort(([a], [b]) => a - b));
}
