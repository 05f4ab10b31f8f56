import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInKinds, forces, moments, personaTypes, stances } from '../../shared/model';

/**
 * The sample study's plan against its interviews. The readers here are plain on purpose: they know
 * only these nine files, so that a fault of the importer cannot hide a fault of the material.
 */
const folder = join(import.meta.dirname, '../../resources/sample');

const kind = z.enum(builtInKinds);
const stance = z.enum(stances);
const slotNames = ['situation', 'struggle', 'alternative', 'outcome'] as const;
const slot = z.strictObject({ codes: z.array(z.string()).min(1), text: z.string().min(1) });
const quoted = z.strictObject({ quote: z.string(), source: z.string(), stance });

const planSchema = z.strictObject({
  title: z.string(),
  decision: z.string(),
  participants: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      source: z.string(),
      speakerName: z.string(),
      attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
  attributes: z.array(
    z.strictObject({ name: z.string(), type: z.enum(['text', 'number', 'boolean', 'date']) }),
  ),
  interviewers: z.array(z.string()),
  sources: z.array(
    z.strictObject({ file: z.string(), title: z.string(), recordedOn: z.iso.date() }),
  ),
  codes: z.array(
    z.strictObject({
      key: z.string(),
      kind,
      name: z.string(),
      parent: z.string().optional(),
      description: z.string().min(1),
      clause: z.string().min(1),
      force: z.enum(forces).optional(),
      moment: z.enum(moments).optional(),
    }),
  ),
  tags: z.array(
    z.strictObject({
      source: z.string(),
      quote: z.string(),
      codes: z.array(z.string()).min(1),
      memo: z.string().optional(),
    }),
  ),
  memos: z.array(
    z.strictObject({
      about: z.union([
        z.literal('study'),
        z.strictObject({ code: z.string() }),
        z.strictObject({ source: z.string() }),
        z.strictObject({ participant: z.string() }),
      ]),
      text: z.string().min(1),
    }),
  ),
  jobs: z.array(
    z.strictObject({
      title: z.string(),
      slots: z.strictObject({ situation: slot, struggle: slot, alternative: slot, outcome: slot }),
      evidence: z.array(quoted.extend({ slot: z.enum(slotNames) })).optional(),
    }),
  ),
  personas: z.array(
    z.strictObject({
      name: z.string(),
      role: z.enum(personaTypes),
      summary: z.string(),
      narrative: z.array(z.array(z.union([z.strictObject({ text: z.string() }), quoted]))),
    }),
  ),
  brief: z.strictObject({ title: z.string(), purpose: z.string(), decision: z.string() }),
});

/** A stretch of one speaker's speech, its white space as single spaces. */
interface Speech {
  readonly speaker: string;
  readonly text: string;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function joined(speeches: readonly Speech[]): Speech[] {
  const turns: { speaker: string; text: string }[] = [];
  for (const { speaker, text } of speeches) {
    const last = turns.at(-1);
    if (last?.speaker === speaker) last.text = plain(`${last.text} ${text}`);
    else turns.push({ speaker, text: plain(text) });
  }
  return turns;
}

function labelled(blocks: readonly string[], label: RegExp): Speech[] {
  return blocks.flatMap((block) => {
    const match = label.exec(block);
    const [, speaker, text] = match ?? [];
    return speaker && text ? [{ speaker, text }] : [];
  });
}

const cueLabels = /^(?:<v (?=[^>]+>))?([^:>]+)(?:: |>)([\s\S]+?)(?:<\/v>)?$/;
const stampedHeader = /^([A-Z][\w ]+?) {2,3}\d+:\d\d\n+([\s\S]+)$/;

async function readInterview(file: string): Promise<Speech[]> {
  const path = join(folder, file);
  const text = file.endsWith('.docx')
    ? (await mammoth.extractRawText({ path })).value
    : (await readFile(path, 'utf8')).replace(/\r\n/g, '\n');
  const blocks = text.split(/\n\n+/);
  if (/\.(?:vtt|srt)$/.test(file)) {
    const words = blocks.map((block) => block.split(/-->.*\n/)[1]?.trim() ?? '');
    return joined(labelled(words, cueLabels));
  }
  if (/^[A-Z][\w ]+ {2,3}\d+:\d\d$/m.test(text)) {
    return joined(
      labelled(text.split(/\n+(?=[A-Z][\w ]+ {2,3}\d+:\d\d\n)/).map(plainEnd), stampedHeader),
    );
  }
  return joined(labelled(blocks, /^\*{0,2}(\w+):\*{0,2} ([\s\S]+)$/));
}

const plainEnd = (block: string) => block.replace(/\n+Bea Tolliver stopped transcription\s*$/, '');

const plan = planSchema.parse(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')));
const interviews = new Map(
  await Promise.all(
    plan.sources.map(async ({ file }) => [file, await readInterview(file)] as const),
  ),
);
const codes = new Map(plan.codes.map((code) => [code.key, code]));
const speechesOf = (file: string) => interviews.get(file) ?? [];
const occurrences = (text: string, words: string) => text.split(words).length - 1;

const quotes = [
  ...plan.tags,
  ...plan.jobs.flatMap((job) => job.evidence ?? []),
  ...plan.personas
    .flatMap((persona) => persona.narrative.flat())
    .filter((piece) => 'quote' in piece),
];

describe('the sample interviews', () => {
  it('are at least eight, each with 1,200 words or more', async () => {
    expect(plan.sources.length).toBeGreaterThanOrEqual(8);
    for (const [file, speeches] of interviews) {
      const words = speeches.reduce((sum, { text }) => sum + text.split(' ').length, 0);
      expect(words, file).toBeGreaterThanOrEqual(1200);
    }
    const files = await readdir(join(folder, 'interviews'));
    expect(files.map((name) => `interviews/${name}`).sort()).toEqual(
      plan.sources.map(({ file }) => file).sort(),
    );
  });

  it('have one participant each, and an interviewer whom the plan names', () => {
    for (const { file } of plan.sources) {
      const speakers = new Set(speechesOf(file).map(({ speaker }) => speaker));
      const here = plan.participants.filter(({ source }) => source === file);
      expect(here, file).toHaveLength(1);
      for (const { speakerName } of here) expect(speakers, file).toContain(speakerName);
      const asking = [...speakers].filter((name) => plan.interviewers.includes(name));
      expect(asking, file).toHaveLength(1);
    }
  });

  it('hold every quote once, word for word, in a turn of the participant', () => {
    for (const { source, quote } of quotes) {
      expect(plain(quote)).toBe(quote);
      expect(quote.split(' ').length, quote).toBeGreaterThanOrEqual(3);
      const said = speechesOf(source).filter(({ text }) => text.includes(quote));
      const times = said.reduce((sum, { text }) => sum + occurrences(text, quote), 0);
      expect(times, `${source}: ${quote}`).toBe(1);
      const voice = plan.participants.find((person) => person.source === source)?.speakerName;
      expect(said[0]?.speaker, quote).toBe(voice);
    }
  });
});

describe('the sample plan', () => {
  it('names only codes, files, participants and attributes that there are', () => {
    expect(codes.size).toBe(plan.codes.length);
    const used = [
      ...plan.tags.flatMap((tag) => tag.codes),
      ...plan.jobs.flatMap((job) => slotNames.flatMap((name) => job.slots[name].codes)),
      ...plan.memos.flatMap(({ about }) =>
        about !== 'study' && 'code' in about ? about.code : [],
      ),
      ...plan.codes.flatMap(({ parent }) => parent ?? []),
    ];
    for (const key of used) expect(codes.has(key), key).toBe(true);
    for (const { parent, kind: own } of plan.codes) {
      const above = parent === undefined ? undefined : codes.get(parent);
      expect(above?.kind ?? own).toBe(own);
      expect(above?.parent).toBeUndefined();
    }
    const files = [
      ...quotes.map(({ source }) => source),
      ...plan.memos.flatMap(({ about }) =>
        about !== 'study' && 'source' in about ? about.source : [],
      ),
    ];
    for (const file of files) expect(interviews.has(file), file).toBe(true);
    const people = plan.participants.map(({ key }) => key);
    expect(new Set(people).size).toBe(people.length);
    for (const { about } of plan.memos) {
      if (about !== 'study' && 'participant' in about) expect(people).toContain(about.participant);
    }
    expect(existsSync(join(folder, 'ABOUT.md'))).toBe(true);
  });

  it('gives attributes values of their type', () => {
    const types = new Map(plan.attributes.map(({ name, type }) => [name, type]));
    for (const { attributes } of plan.participants) {
      for (const [name, value] of Object.entries(attributes)) {
        const type = types.get(name);
        if (type === 'date') expect(z.iso.date().safeParse(value).success, name).toBe(true);
        else expect(typeof value, name).toBe(type === 'text' ? 'string' : type);
      }
    }
  });

  it('uses every code twice or more, and each kind has five codes or more', () => {
    for (const key of codes.keys()) {
      const tags = plan.tags.filter((tag) => tag.codes.includes(key));
      expect(tags.length, key).toBeGreaterThanOrEqual(2);
    }
    for (const name of builtInKinds) {
      const ofKind = plan.codes.filter((code) => code.kind === name);
      expect(ofKind.length, name).toBeGreaterThanOrEqual(5);
    }
  });

  it('tags each passage once, and every participant eight times or more', () => {
    const passages = plan.tags.map(({ source, quote }) => `${source} ${quote}`);
    expect(new Set(passages).size).toBe(passages.length);
    for (const { source, name } of plan.participants) {
      const tags = plan.tags.filter((tag) => tag.source === source);
      expect(tags.length, name).toBeGreaterThanOrEqual(8);
    }
  });

  it('fills the slots of its jobs with codes of the fitting kind', () => {
    const fitting = { situation: 'trigger', struggle: 'struggle' } as const;
    expect(plan.jobs).toHaveLength(2);
    for (const { slots } of plan.jobs) {
      for (const name of slotNames) {
        const wanted = name === 'situation' || name === 'struggle' ? fitting[name] : name;
        for (const key of slots[name].codes) expect(codes.get(key)?.kind, key).toBe(wanted);
      }
    }
  });

  it('keeps what speaks against its jobs and personas', () => {
    for (const { evidence = [] } of plan.jobs) {
      expect(evidence.some((entry) => entry.stance === 'contradicts')).toBe(true);
    }
    for (const { narrative } of plan.personas) {
      expect(narrative.flat().some((p) => 'stance' in p && p.stance === 'contradicts')).toBe(true);
    }
  });
});
