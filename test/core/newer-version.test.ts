import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interview, newCore } from './study-core';

const samples = join(import.meta.dirname, '../../resources/sample/interviews');
const rekha = readFileSync(join(samples, 'rekha-sewing-machines.txt'), 'utf8');

/** A study with the sample's interviews, and a way to import a file into it. */
async function sampleCore() {
  const study = newCore();
  const { call, folder } = study;
  const paths = readdirSync(samples).map((name) => join(samples, name));
  const { reports } = await call('sources.import', { workId: 'a', paths, wait: 'always' });
  expect(reports.map(({ newerOf }) => newerOf)).toEqual(paths.map(() => null));
  const { reports: imported } = await call('sources.import', { workId: 'a', paths });
  expect(imported.map(({ status, newerOf }) => [status, newerOf])).toEqual(
    paths.map(() => ['imported', null]),
  );
  const id = imported.find(({ file }) => file.includes('rekha'))?.sourceId ?? 0;
  return {
    ...study,
    id,
    bring: async (
      name: string,
      text: string,
      more: { readonly wait?: 'unsure'; readonly versions?: 'keep' } = { wait: 'unsure' },
    ) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      const { reports } = await call('sources.import', { workId: name, paths: [path], ...more });
      const [report] = reports;
      if (!report) throw new Error('No report.');
      return report;
    },
  };
}

test('a corrected version waits, whatever it is called; beside it nothing does', async () => {
  const { call, bring, id } = await sampleCore();
  const report = await bring('x.txt', rekha.replaceAll(' the ', ' a '));
  expect(report).toMatchObject({ status: 'waiting', newerOf: { sourceId: id } });
  expect(report.newerOf?.share).toBeGreaterThan(0.5);
  expect(await call('sources.list', {})).toHaveLength(9);
  const title = await call('sources.report', { id });
  expect(title.newerOf).toBeNull();
});

test('a file with the name of a transcript and few of its words waits; with none of them it is new', async () => {
  const { bring, id } = await sampleCore();
  const half = rekha.slice(0, rekha.length / 5);
  expect(await bring('rekha sewing-machines (2).txt', half)).toMatchObject({
    status: 'waiting',
    newerOf: { sourceId: id },
  });
  expect(await bring('other.txt', half)).toMatchObject({ status: 'imported', newerOf: null });
  const talk = Array.from({ length: 90 }, (_, at) => `Ana: I said w${at} and z${at * 7}.`);
  expect(await bring('rekha-sewing-machines.txt', talk.join('\n\n'))).toMatchObject({
    status: 'imported',
    newerOf: null,
  });
});

test('where nobody is asked it is imported, and its report says so; where both are wanted, it does not', async () => {
  const { bring, id } = await sampleCore();
  const warned = await bring('x.txt', rekha.replaceAll(' the ', ' a '), {});
  expect(warned).toMatchObject({ status: 'imported', newerOf: { sourceId: id } });
  const kept = await bring('y.txt', rekha.replaceAll(' and ', ' or '), { versions: 'keep' });
  expect(kept).toMatchObject({ status: 'imported', newerOf: null });
});

test('two versions of one file in a batch are told apart from two interviews', async () => {
  const { folder, call } = newCore();
  const files = [rekha, rekha.replaceAll(' the ', ' a '), interview].map((text, at) => {
    const path = join(folder, `${at}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const { reports } = await call('sources.import', { workId: 'a', paths: files, wait: 'unsure' });
  expect(reports.map(({ status }) => status)).toEqual(['imported', 'waiting', 'imported']);
});

test('what became of the transcript meanwhile counts: its words as they are now', async () => {
  const { call, bring, id } = await sampleCore();
  await call('sources.remove', { id });
  expect(await bring('x.txt', rekha.replaceAll(' the ', ' a '))).toMatchObject({ newerOf: null });
  await call('history.undo', {});
  await call('history.undo', {});
  expect(await bring('y.txt', rekha.replaceAll(' the ', ' a '))).toMatchObject({
    newerOf: { sourceId: id },
  });
});
