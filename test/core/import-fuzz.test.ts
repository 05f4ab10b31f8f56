import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeBroken } from '../fuzz/broken-file';
import { importAndJudge, judgeStudy } from '../fuzz/judge';
import { listSubjects } from '../fuzz/subjects';
import { newCore } from './study-core';

const root = resolve(import.meta.dirname, '../..');

/** The short form of `npm run fuzz`, always with the same files. */
test('broken files of every format end in a report, and the study holds what was reported', async () => {
  const { call, folder } = newCore();
  const subjects = listSubjects(root, ['test/fixtures']);
  let seed = 1;
  for (let batch = 0; batch < 20; batch += 1) {
    const paths: string[] = [];
    for (let made = 0; made < 6; made += 1) {
      paths.push(await writeBroken(folder, subjects, seed));
      seed += 1;
    }
    expect((await importAndJudge(call, paths)).faults).toEqual([]);
    for (const path of paths) rmSync(path);
  }
  expect(await judgeStudy(call)).toEqual([]);
});
