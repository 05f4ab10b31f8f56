import type { PatternHow } from '../../../../shared/model';
import {
  type CueDocument,
  type CueLine,
  type LineDocument,
  type TextLine,
  textLine,
} from '../document';
import { isAsker } from '../interviewer';
import { cueDraft } from './cue-utterances';
import type { Reading } from './flavour';
import type { Utterance } from './join-cues';
import { openerOf } from './marked-names';
import type { Opened } from './opened';
import { readParagraphs } from './paragraphs';
import { type Opening, readTurns } from './read-turns';

/** A name that a pattern finds, with how often, and whether it is taken for a speaker. */
export interface FoundName {
  readonly name: string;
  readonly turns: number;
  readonly speaker: boolean;
}

export interface PatternReading {
  readonly names: readonly FoundName[];
  readonly reading: Reading;
}

/**
 * Reads lines or captions by where a person says that the names of speakers are. Where no name is
 * found, nobody is named, and the confidence is 0.
 */
export function readingByPattern(
  document: LineDocument | CueDocument,
  how: PatternHow,
): PatternReading {
  const open = openerOf(how);
  const lines: readonly (TextLine | CueLine)[] =
    document.kind === 'lines'
      ? document.lines.filter(({ quoted }) => !quoted)
      : document.cues.flatMap((cue) => cue.lines);
  const found = new Map<TextLine | CueLine, Opened>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const opened = open('voice' in line ? textLine(line.number, line.text) : line);
    if (!opened) continue;
    found.set(line, opened);
    counts.set(opened.name, (counts.get(opened.name) ?? 0) + 1);
  }
  const names = namesOf(counts, how);
  const speakers = new Set(names.flatMap(({ name, speaker }) => (speaker ? [name] : [])));
  const turns = [...found].filter(([, { name }]) => speakers.has(name));
  const opened = new Map(turns);
  return {
    names,
    reading: {
      flavour: flavourOf(how),
      confidence: turns.length > 0 ? 1 : 0,
      reason: `${turns.length} times a speaker’s name stands where it was said to be`,
      read: () => {
        if (document.kind === 'cues') return cueDraft(utterancesOf(document, opened));
        if (opened.size === 0) return readParagraphs(document);
        return readTurns(document, openingsOf(document, opened));
      },
    },
  };
}

function namesOf(counts: ReadonlyMap<string, number>, { names }: PatternHow): FoundName[] {
  const also = new Set(names.also);
  const not = new Set(names.not);
  return [...counts]
    .map(([name, turns]) => {
      const likely = turns > 1 || isAsker(name);
      return { name, turns, speaker: likely ? !not.has(name) : also.has(name) };
    })
    .sort((a, b) => b.turns - a.turns);
}

function openingsOf(
  { lines }: LineDocument,
  opened: ReadonlyMap<TextLine | CueLine, Opened>,
): ReadonlyMap<number, Opening> {
  const openings = new Map<number, Opening>();
  lines.forEach((line, index) => {
    const found = opened.get(line);
    if (!found) return;
    const { name, startMs, endMs = null, restAt } = found;
    openings.set(index, { speaker: name, startMs, endMs, rest: line.text.slice(restAt) });
  });
  return openings;
}

/** A name holds for the cues below it, too, until the next. */
function utterancesOf(
  { cues }: CueDocument,
  opened: ReadonlyMap<TextLine | CueLine, Opened>,
): readonly Utterance[] {
  let speaker: string | null = null;
  return cues.flatMap((cue) =>
    cue.lines.map((line) => {
      const { number, text } = line;
      const found = opened.get(line);
      speaker = found?.name ?? speaker;
      const said = found ? text.slice(found.restAt).trim() : text;
      return { cue, speaker, text: said, line: number, starts: found !== undefined };
    }),
  );
}

function flavourOf(how: PatternHow): string {
  if (how.by === 'template') return how.template.trim();
  const flavours = {
    colon: 'Name: text',
    dash: 'Name – text',
    tab: 'Name<tab>text',
    brackets: '[Name] text',
    line: 'Name lines',
    bold: 'Bold names',
  } as const;
  return flavours[how.mark];
}
