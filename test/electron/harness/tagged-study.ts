import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openCore } from '../../../electron/core/core';
import type { CoreMethod, CoreParams, CoreResult } from '../../../shared/contract';
import { plainReader } from '../../core/plain-reader';
import { makeFolder } from './launch';

/** A study file made for one test, closed again, for a window to open. */
export interface TaggedStudy {
  readonly path: string;
  /** Ids of the passages, by their words. */
  readonly passages: ReadonlyMap<string, number>;
}

type Call = <M extends CoreMethod>(method: M, params: CoreParams<M>) => Promise<CoreResult<M>>;

const interviews: Readonly<Record<string, string>> = {
  Marta: `Interviewer: Who asks who owes you?
Marta: Our finance director asks for the unpaid list. I spent two evenings copying numbers.
Marta: I keep a spreadsheet for it. I want to know on Monday who owes us.`,
  Pavel: `Interviewer: And you?
Pavel: The bank wanted to see it that same day. I copied the numbers by hand again.
Pavel: There is a whiteboard. I want it to be right without me.`,
  Dana: `Interviewer: Who asks you?
Dana: Nobody ever asks. I look because I like to look.`,
};

const tags: readonly (readonly [person: string, words: string, kind: string, code: string])[] = [
  ['Marta', 'Our finance director asks for the unpaid list.', 'trigger', 'Somebody asks'],
  ['Pavel', 'The bank wanted to see it that same day.', 'trigger', 'Somebody asks'],
  ['Dana', 'Nobody ever asks.', 'trigger', 'Somebody asks'],
  ['Marta', 'I spent two evenings copying numbers.', 'struggle', 'Copying by hand'],
  ['Pavel', 'I copied the numbers by hand again.', 'struggle', 'Copying by hand'],
  ['Marta', 'I keep a spreadsheet for it.', 'alternative', 'Own list'],
  ['Pavel', 'There is a whiteboard.', 'alternative', 'Own list'],
  ['Marta', 'I want to know on Monday who owes us.', 'outcome', 'Know at once'],
];

const clauses: Readonly<Record<string, string>> = {
  'Somebody asks': 'somebody above me asks who owes us',
  'Copying by hand': 'I copy numbers by hand',
  'Own list': 'I keep a list of my own',
  'Know at once': 'to know it on Monday',
};

/** Three people, four codes with their clauses, eight quotes; `more` does what a test needs too. */
export async function makeTaggedStudy(
  more: (call: Call, passages: ReadonlyMap<string, number>) => Promise<void> = async () => {},
): Promise<TaggedStudy> {
  const folder = makeFolder('study');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'invoices.throughline');
  const opened = openCore({ path, create: true, reader: plainReader() });
  if (!opened.ok) throw new Error(opened.failure.message);
  const core = opened.value;
  const call: Call = async (method, params) => {
    const result = await core.callTyped(method, params);
    if (!result.ok) throw new Error(`${method}: ${result.failure.message}`);
    return result.value;
  };
  const passages = await fill(call, folder);
  await more(call, passages);
  await core.close();
  return { path, passages };
}

async function fill(call: Call, folder: string): Promise<ReadonlyMap<string, number>> {
  const passages = new Map<string, number>();
  const paths = Object.entries(interviews).map(([person, text]) => {
    const path = join(folder, `${person}.txt`);
    writeFileSync(path, text);
    return path;
  });
  await call('sources.import', { workId: 'interviews', paths });
  const sources = await call('sources.list', {});
  for (const [person, words, kind, name] of tags) {
    const source = sources.find(({ fileName }) => fileName === `${person}.txt`);
    if (!source) throw new Error(`${person} was not imported.`);
    const { turns } = await call('sources.read', { id: source.id });
    const start = turns
      .map((turn) => turn.text)
      .join('\n')
      .indexOf(words);
    const span = { start, end: start + words.length };
    const tag = { sourceId: source.id, span, code: { kind, name } };
    passages.set(words, (await call('passages.tag', tag)).passage.id);
  }
  for (const code of await call('codes.list', {})) {
    await call('codes.update', { id: code.id, clause: clauses[code.name] ?? '' });
  }
  return passages;
}
