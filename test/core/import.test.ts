import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CoreEvent } from '../../shared/contract';
import { newCore } from './study-core';

const marta = 'Interviewer: How is it?\nMarta: It breaks without warning, every Monday.\n';
const pavel = 'Interviewer: Who asks?\nPavel: The bank asked me on Friday.\n';

function withFiles(files: Readonly<Record<string, string | Buffer>>) {
  const test = newCore();
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(test.folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
  const bring = (...some: string[]) =>
    test.call('sources.import', { workId: 'bring', paths: some.length > 0 ? some : paths });
  return { ...test, paths, bring };
}

test('a transcript becomes a source with its words, its hash and its report', async () => {
  const { bring, call, paths } = withFiles({ 'Marta.txt': marta });
  const { reports, cancelled } = await bring();
  expect(cancelled).toBe(false);
  expect(reports).toMatchObject([
    { file: paths[0], status: 'imported', sourceId: 1, turns: 2, error: null },
  ]);
  const { source, turns, speakers } = await call('sources.read', { id: 1 });
  expect(source).toMatchObject({
    title: 'Marta',
    fileName: 'Marta.txt',
    sha256: createHash('sha256').update(marta).digest('hex'),
    turns: 2,
    words: reports[0]?.words,
  });
  expect(turns.map((turn) => [turn.start, turn.end, turn.text])).toEqual([
    [0, 11, 'How is it?'],
    [11, 51, 'It breaks without warning, every Monday.'],
  ]);
  expect(speakers.map((speaker) => [speaker.name, speaker.interviewer])).toEqual([
    ['Interviewer', true],
    ['Marta', false],
  ]);
});

test('the kept report names the file but not the folder it lay in', async () => {
  const { bring, call } = withFiles({ 'Marta.txt': marta });
  const { reports } = await bring();
  const kept = await call('sources.report', { id: 1 });
  expect(kept).toEqual({ ...reports[0], file: 'Marta.txt' });
});

test('the same bytes are not imported twice, under whatever name', async () => {
  const { bring, call } = withFiles({ 'Marta.txt': marta, 'Copy of Marta.txt': marta });
  const { reports } = await bring();
  expect(reports.map((report) => [report.status, report.sourceId])).toEqual([
    ['imported', 1],
    ['duplicate', 1],
  ]);
  expect(await call('sources.list', {})).toHaveLength(1);
  expect((await call('study.read', {})).history.undo).toBe('import Marta.txt');
});

test('a source that was removed can be imported again', async () => {
  const { bring, call } = withFiles({ 'Marta.txt': marta });
  await bring();
  await call('sources.remove', { id: 1 });
  expect((await bring()).reports[0]?.status).toBe('imported');
});

test('a bad file is reported and stops no other', async () => {
  const { bring, call, folder, paths } = withFiles({
    'Marta.txt': marta,
    'noise.docx': Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9]),
    'empty.txt': '',
    'Pavel.txt': pavel,
  });
  const { reports } = await bring(...paths, join(folder, 'gone.txt'));
  expect(reports.map((report) => report.status)).toEqual([
    'imported',
    'failed',
    'failed',
    'imported',
    'failed',
  ]);
  for (const report of reports.filter(({ status }) => status === 'failed')) {
    expect(report.error?.message).not.toBe('');
    expect(report.sourceId).toBeNull();
  }
  expect((await call('sources.list', {})).map((source) => source.title)).toEqual([
    'Marta',
    'Pavel',
  ]);
});

test('a folder is what it holds and can be read: by name, at any depth, nothing hidden', async () => {
  const { bring, folder } = withFiles({
    'interviews/Interview 10.txt': 'Ada: ten\nBo: yes\n',
    'interviews/Interview 9.txt': 'Ada: nine\nBo: yes\n',
    'interviews/more/Interview 1.txt': 'Ada: one\nBo: yes\n',
    'interviews/.hidden.txt': marta,
    'interviews/~$Interview 9.docx': 'lock',
    'interviews/picture.png': 'no',
  });
  symlinkSync(join(folder, 'interviews'), join(folder, 'interviews', 'again'));
  const { reports } = await bring(join(folder, 'interviews'));
  expect(reports.map((report) => report.file.slice(folder.length + 1))).toEqual([
    'interviews/Interview 9.txt',
    'interviews/Interview 10.txt',
    'interviews/more/Interview 1.txt',
  ]);
});

test('a folder without transcripts says so', async () => {
  const { bring, folder } = withFiles({ 'pictures/a.png': 'no' });
  const { reports } = await bring(join(folder, 'pictures'));
  expect(reports).toMatchObject([{ status: 'failed', file: join(folder, 'pictures') }]);
});

test('progress is told file by file; each file is one change that can be undone', async () => {
  const { bring, call, core } = withFiles({ 'Marta.txt': marta, 'Pavel.txt': pavel });
  const events: CoreEvent[] = [];
  core.onEvent((event) => events.push(event));
  const { reports } = await bring();
  const [first = 0, second = 0] = reports.map(({ words }) => words);
  const told = events.filter((event) => event.type === 'progress');
  expect(told).toMatchObject([
    { workId: 'bring', done: 0, total: 2, item: 'Marta.txt', words: 0 },
    { workId: 'bring', done: 1, total: 2, item: 'Pavel.txt', words: first },
    { workId: 'bring', done: 2, total: 2, item: null, words: first + second },
  ]);
  const amounts = told.flatMap(({ amount }) => amount ?? []);
  expect(amounts.map(({ done, item }) => done + item)).toEqual([
    amounts[1]?.done,
    amounts[2]?.done,
    amounts[2]?.all,
  ]);
  const changes = events.filter((event) => event.type === 'changed');
  expect(changes.map((event) => event.sourceIds)).toEqual([[1], [2]]);
  expect((await call('history.undo', {})).label).toBe('import Pavel.txt');
  expect((await call('sources.list', {})).map((source) => source.title)).toEqual(['Marta']);
});

test('a cancelled import keeps what is done, whole, and reports the rest as cancelled', async () => {
  const { bring, call, core } = withFiles(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`Call ${index}.txt`, `${marta}Marta: ${index}\n`]),
    ),
  );
  core.onEvent((event) => {
    if (event.type === 'progress' && event.done === 3) {
      void call('work.cancel', { workId: 'bring' });
    }
  });
  const { reports, cancelled } = await bring();
  expect(cancelled).toBe(true);
  const statuses = reports.map((report) => report.status);
  const done = statuses.filter((status) => status === 'imported').length;
  expect(done).toBeGreaterThanOrEqual(3);
  expect(done).toBeLessThan(12);
  expect(statuses).toEqual([
    ...Array.from({ length: done }, () => 'imported'),
    ...Array.from({ length: 12 - done }, () => 'cancelled'),
  ]);
  expect(await call('sources.list', {})).toHaveLength(done);
});

test('an import that is cancelled while it looks for the files brings in none', async () => {
  const { bring, call, core, folder } = withFiles({
    'talks/Marta.txt': marta,
    'talks/Pavel.txt': pavel,
  });
  const events: CoreEvent[] = [];
  core.onEvent((event) => events.push(event));
  const running = bring(join(folder, 'talks'));
  await call('work.cancel', { workId: 'bring' });
  const { reports, cancelled } = await running;
  expect(cancelled).toBe(true);
  expect(reports.every(({ status }) => status === 'cancelled')).toBe(true);
  expect(events).toEqual([]);
  expect(await call('sources.list', {})).toEqual([]);
});

test('calls are answered while an import runs', async () => {
  const { bring, call } = withFiles({ 'Marta.txt': marta, 'Pavel.txt': pavel });
  const order: string[] = [];
  await Promise.all([
    bring().then(() => order.push('import')),
    call('codes.create', { kind: 'trigger', name: 'Late' }).then(() => order.push('code')),
  ]);
  expect(order).toEqual(['code', 'import']);
});
