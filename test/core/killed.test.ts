import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStudy } from '../../electron/core/db/study-file';
import { value } from '../db/study';
import { newCore } from './study-core';
import { builtProgram } from './support/built-program';

const startStream = builtProgram('tag-stream');

/** Runs the stream of tags and kills it after that many; gives every id that it wrote. */
async function tagUntilKilled(path: string, tags: number): Promise<number[]> {
  const child = startStream(path);
  let written = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written += text;
    if (written.split('\n').length > tags) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return written.split('\n').slice(0, -1).map(Number);
}

test('a tag that was acknowledged outlives the process, killed at any time', async () => {
  const { core, folder, importText } = newCore();
  const words = 'I rebuild the report by hand every Monday and it breaks. '.repeat(120);
  await importText('Marta.txt', `Interviewer: How?\n\nMarta: ${words}\n`);
  await core.close();
  const path = join(folder, 'study.throughline');

  for (const tags of [1, 40, 250]) {
    const acknowledged = await tagUntilKilled(path, tags);
    expect(acknowledged.length).toBeGreaterThanOrEqual(tags);
    const study = value(openStudy(path));
    const kept = new Set(study.db.all<{ id: number }>('SELECT id FROM tag').map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(study.problems()).toEqual([]);
    expect(study.undo().ok).toBe(true);
    expect(study.redo().ok).toBe(true);
    study.close();
  }
}, 60_000);
