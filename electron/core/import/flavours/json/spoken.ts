import { z } from 'zod';
import type { Cue, JsonDocument } from '../../document';
import type { Draft } from '../../draft';
import { cleanTexts } from '../../text/clean-texts';
import { present, warnOfLines } from '../../warnings';
import type { Flavour } from '../flavour';
import { joinCues, type Utterance } from '../join-cues';

/** Words that a service gives to one voice, as one entry of its answer. */
export interface Spoken {
  readonly speaker: string | null;
  readonly text: string;
  readonly startMs: number | null;
  readonly endMs: number | null;
}

/** The shape in which a service writes its answer. */
export interface SpokenShape<Entry> {
  readonly flavour: string;
  /** By what it is known, as a sentence without its full stop. */
  readonly reason: string;
  readonly confidence: number;
  /** The entries, not yet looked at; null when the value is of another shape. */
  readonly entries: (value: unknown) => readonly unknown[] | null;
  readonly entry: z.ZodType<Entry>;
  readonly spoken: (entry: Entry) => readonly Spoken[];
  /** Entries are parts of a turn (phrases, sentences), not turns. */
  readonly join: boolean;
  readonly title?: (value: unknown) => string | null;
  /** `YYYY-MM-DD` */
  readonly recordedOn?: (value: unknown) => string | null;
}

/** Entries by which a shape is known. */
const looksAt = 20;

/**
 * The flavour of one shape. It is known by its first entries; later ones that break it are left
 * out with a warning, so that one odd entry does not cost the transcript.
 */
export function spokenFlavour<Entry>(shape: SpokenShape<Entry>): Flavour<JsonDocument> {
  return {
    recognise({ value }) {
      const entries = shape.entries(value);
      const first = entries?.slice(0, looksAt) ?? [];
      const sound = first.filter((entry) => shape.entry.safeParse(entry).success).length;
      if (!entries || sound === 0 || sound * 2 < first.length) return null;
      return {
        flavour: shape.flavour,
        confidence: shape.confidence,
        reason: shape.reason,
        read: () => ({
          ...readEntries(entries, shape),
          title: shape.title?.(value) ?? null,
          recordedOn: shape.recordedOn?.(value) ?? null,
        }),
      };
    },
  };
}

function readEntries<Entry>(entries: readonly unknown[], shape: SpokenShape<Entry>): Draft {
  const spoken: (Spoken & { readonly entry: number })[] = [];
  const broken: number[] = [];
  entries.forEach((raw, index) => {
    const parsed = shape.entry.safeParse(raw);
    if (!parsed.success) broken.push(index + 1);
    else {
      for (const one of shape.spoken(parsed.data)) {
        spoken.push({ ...one, entry: index + 1 });
      }
    }
  });
  const clean = cleanTexts(
    spoken.map(({ text }) => text.replace(/\r\n?/g, '\n')),
    (at) => spoken[at]?.entry ?? 0,
  );
  const said = spoken.flatMap((one, at) => {
    const text = clean.texts[at]?.trim() ?? '';
    return text === '' ? [] : [{ ...one, text }];
  });
  const warning = warnOfLines(broken, 'An entry is of another shape than the others');
  return {
    turns: toTurns(said, shape.join),
    left: broken.map((entry) => ({
      what: 'entry of another shape',
      lines: [entry],
      text: (JSON.stringify(entries[entry - 1]) ?? '').slice(0, 2000),
    })),
    warnings: present([...clean.warnings, warning]),
    title: null,
    recordedOn: null,
  };
}

/** Parts join to turns only where each has its time: without times nobody knows what is a part. */
function toTurns(
  spoken: readonly (Spoken & { readonly entry: number })[],
  join: boolean,
): Draft['turns'] {
  const utterances: Utterance[] = [];
  for (const { speaker, text, startMs, endMs, entry } of join ? spoken : []) {
    if (startMs === null) break;
    const cue: Cue = { line: entry, id: '', startMs, endMs: notBefore(startMs, endMs), lines: [] };
    utterances.push({ cue, speaker, text, line: entry });
  }
  if (join && utterances.length === spoken.length) return joinCues(utterances);
  return spoken.map(({ speaker, text, startMs, endMs, entry }) => ({
    speaker,
    text,
    startMs,
    endMs: startMs === null ? null : notBefore(startMs, endMs),
    cues: [],
    line: entry,
  }));
}

function notBefore(startMs: number, endMs: number | null): number | null {
  return endMs !== null && endMs >= startMs ? endMs : null;
}

/** The list at a path of keys; null where there is none, or nothing is in it. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] | null {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) && found.length > 0 ? found : null;
}

const recordSchema = z.record(z.string(), z.unknown());

export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    const record = recordSchema.safeParse(at);
    if (!record.success) return undefined;
    at = record.data[key];
  }
  return at;
}
