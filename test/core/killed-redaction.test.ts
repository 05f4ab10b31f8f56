import { once } from 'node:events';
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openCore } from '../../electron/core/core';
import { openStudy } from '../../electron/core/db/study-file';
import { step } from '../../electron/core/steps';
import { value } from '../db/study';
import { namesAsEntries, namesIn, redactNames, writeNames } from './named-study';
import { plainReader } from './plain-reader';
import { newCore, type TestCore } from './study-core';
import { builtProgram } from './support/built-program';

const startRedacting = builtProgram('redact-once');

/** How far the work has come, as it can be seen from outside. */
interface Seen {
  readonly said: string;
  /** What was put in the log since it began, in bytes, at the most. */
  readonly logged: number;
  readonly logEmptied: boolean;
}

/** When to kill: as soon as it is so. Work that is faster is killed when it is done. */
const moments: Record<string, (seen: Seen, studyBytes: number) => boolean> = {
  'as it begins': () => true,
  'as the first bytes are logged': ({ logged }) => logged > 0,
  'half-way through': ({ logged }, studyBytes) => logged > studyBytes / 2,
  'as the log is emptied': ({ logEmptied }) => logEmptied,
  'once it is done': ({ said }) => said.includes('done'),
};

/** A copy of the study, in a folder of its own. */
function copyOf(path: string, name: string): string {
  const folder = join(dirname(path), name);
  mkdirSync(folder);
  const copy = join(folder, 'study.throughline');
  cpSync(path, copy);
  return copy;
}

/** Kills the work at the moment; what it had said by then. */
async function killAt(
  path: string,
  what: 'redact' | 'purge',
  isMoment: (seen: Seen, studyBytes: number) => boolean,
): Promise<string> {
  const child = startRedacting(path, what);
  const closed = once(child, 'close');
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const studyBytes = statSync(path).size;
  const logSize = () => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  let sizeBefore: number | null = null;
  let most = 0;
  let logEmptied = false;
  while (child.exitCode === null) {
    await setImmediate();
    if (!said.includes('begun')) continue;
    const size = logSize();
    sizeBefore ??= size;
    logEmptied ||= most > 0 && size === 0;
    most = Math.max(most, size - sizeBefore);
    if (isMoment({ said, logged: most, logEmptied }, studyBytes) || said.includes('done')) break;
  }
  child.kill('SIGKILL');
  const [, signal] = await closed;
  expect(signal).toBe('SIGKILL');
  return said;
}

/** A study with the names in it, and so much else that work on it takes a while. */
async function largeStudy(): Promise<TestCore> {
  const study = newCore();
  await writeNames(study);
  const words = 'Quorvane wrote that I rebuild the report by hand every Monday and it breaks. ';
  for (const name of ['a', 'b', 'c']) {
    const turns = Array.from({ length: 400 }, (_, turn) => `Marta: ${turn} ${words.repeat(8)}`);
    await study.importText(`${name}.txt`, `Interviewer: How?\n\n${turns.join('\n\n')}\n`);
  }
  return study;
}

/** How many places hold a name: none once they are redacted. */
async function placesIn(path: string): Promise<number> {
  const opened = openCore({ path, create: false, reader: plainReader() });
  if (!opened.ok) throw new Error(opened.failure.message);
  const core = opened.value;
  const { problems, wrong } = await step(core, 'study.check', {});
  expect([problems, wrong]).toEqual([[], []]);
  const asked = { workId: 'count', entries: namesAsEntries };
  const { count } = await step(core, 'redaction.preview', asked);
  await core.close();
  return count;
}

test('a redaction that is killed at any time was made whole or not at all', async () => {
  const { core } = await largeStudy();
  await core.close();
  const before = await placesIn(core.path);
  for (const [name, isMoment] of Object.entries(moments)) {
    const path = copyOf(core.path, name);
    const said = await killAt(path, 'redact', isMoment);
    const left = await placesIn(path);
    expect([0, before], name).toContain(left);
    if (said.includes('done')) expect(left, name).toBe(0);
    const study = value(openStudy(path));
    expect(study.undo().ok).toBe(true);
    expect(study.redo().ok).toBe(true);
    study.close();
    expect(await placesIn(path), name).toBe(left);
  }
}, 120_000);

test('a purge that is killed at any time was not begun, or is ended by opening the study', async () => {
  const { core, ...study } = await largeStudy();
  await redactNames(study);
  await core.close();
  for (const [name, isMoment] of Object.entries(moments)) {
    const path = copyOf(core.path, name);
    const said = await killAt(path, 'purge', isMoment);
    const opened = value(openStudy(path));
    expect(opened.problems(), name).toEqual([]);
    const undone = opened.undo();
    opened.close();
    if (undone.ok) expect(said, name).not.toContain('done');
    else expect(await namesIn(dirname(path)), name).toEqual([]);
    if (!undone.ok) expect(undone.failure.code).toBe('nothing-to-undo');
  }
}, 120_000);
