import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadingChoices } from '../../shared/model';
import { zip } from '../import/support/zip';
import { newCore } from './study-core';

const arrows = (name: string) =>
  `${name} => How was your week?\n\nBo => Long. ${name} was away.\n\n${name} => And now?\n\nBo => Better.\n`;
const labelled = 'Ada: Hello.\n\nBo: Good day.\n\nAda: Well?\n\nBo: Fine.\n';

const choices: ReadingChoices = {
  how: { by: 'template', template: 'NAME =>', names: { also: [], not: [] } },
  begin: 1,
};

function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const study = newCore();
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(study.folder, name);
    writeFileSync(path, content);
    return path;
  });
  return { ...study, paths };
}

test('the sure ones go in, the unsure ones wait; as one is chosen, so are the others of its shape', async () => {
  const files = {
    '1.txt': arrows('Ana'),
    '2.txt': labelled,
    '3.txt': arrows('Eva'),
    '4.csv': 'a,b\n1,One answer that somebody wrote.\n2,Another answer of some words.\n',
  };
  const { call, paths } = folderWith(files);
  const { reports } = await call('sources.import', { workId: 'w', paths, wait: 'unsure' });
  expect(reports.map(({ status }) => status)).toEqual([
    'waiting',
    'imported',
    'waiting',
    'waiting',
  ]);
  expect(reports[0]).toMatchObject({ sourceId: null, flavour: 'Paragraphs', confidence: 0.2 });
  expect(reports[2]?.shape).toBe(reports[0]?.shape);
  expect(reports[3]?.shape).not.toBe(reports[0]?.shape);
  expect(await call('sources.list', {})).toHaveLength(1);

  const [first = '', , third = '', fourth = ''] = paths;
  const seen = await call('sources.preview', { workId: 'p', file: { path: first }, choices });
  expect(seen).toMatchObject({ turns: 4, chosenBy: 'person', shape: reports[0]?.shape });
  expect(seen.first.map(({ speaker }) => speaker)).toEqual(['Ana', 'Bo', 'Ana', 'Bo']);
  expect(await call('sources.list', {})).toHaveLength(1);

  const one = await call('sources.import', { workId: 'w', paths: [first], choices });
  expect(one.reports).toMatchObject([{ status: 'imported', chosenBy: 'person', turns: 4 }]);
  const rest = await call('sources.import', {
    workId: 'w',
    paths: [third, fourth],
    wait: 'unsure',
  });
  expect(rest.reports).toMatchObject([
    { status: 'imported', chosenBy: 'memory', turns: 4 },
    { status: 'waiting' },
  ]);
  const { choices: kept } = await call('sources.report', { id: rest.reports[0]?.sourceId ?? 0 });
  expect(kept).toEqual({ how: choices.how });
});

test('what was chosen is known as long as a source read so is there', async () => {
  const { call, paths } = folderWith({ '1.txt': arrows('Ana'), '2.txt': arrows('Eva') });
  const [first = '', second = ''] = paths;
  const look = () => call('sources.preview', { workId: 'p', file: { path: second } });
  expect(await look()).toMatchObject({ chosenBy: 'reader', confidence: 0.2 });
  await call('sources.import', { workId: 'w', paths: [first], choices });
  expect(await look()).toMatchObject({ chosenBy: 'memory', flavour: 'NAME =>' });
  await call('history.undo', {});
  expect(await look()).toMatchObject({ chosenBy: 'reader' });
  await call('history.redo', {});
  expect(await look()).toMatchObject({ chosenBy: 'memory' });
  // The next report keeps it, too.
  await call('sources.import', { workId: 'w', paths: [second] });
  const [source] = await call('sources.list', {});
  await call('sources.remove', { id: source?.id ?? 0 });
  expect(await look()).toMatchObject({ chosenBy: 'memory' });
});

test('all wait when asked, except what is already there', async () => {
  const { call, paths } = folderWith({
    '1.txt': labelled,
    '2.txt': labelled.replaceAll('Ada', 'Eve'),
    '3.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>One.</v>\n',
  });
  await call('sources.import', { workId: 'w', paths: paths.slice(0, 1) });
  const { reports } = await call('sources.import', { workId: 'w', paths, wait: 'always' });
  expect(reports.map(({ status }) => status)).toEqual(['duplicate', 'waiting', 'waiting']);
  // Shapes tell also files apart of which the reader is sure.
  const [, one = '', other = ''] = reports.map(({ shape }) => shape);
  expect(one).not.toBe('');
  expect(other).not.toBe(one);
});

test('a file in an archive is shown and imported by the name in its report', async () => {
  const inside = zip([{ path: 'talks/1.txt', data: arrows('Ana') }]);
  const { call, paths, refused } = folderWith({ 'talks.zip': inside });
  const { reports } = await call('sources.import', { workId: 'w', paths, wait: 'unsure' });
  const path = reports[0]?.file ?? '';
  expect(path).toBe(join(paths[0] ?? '', 'talks/1.txt'));
  expect(await call('sources.preview', { workId: 'p', file: { path } })).toMatchObject({
    name: '1.txt',
  });
  const again = await call('sources.import', { workId: 'w', paths: [path], choices });
  expect(again.reports).toMatchObject([{ file: path, status: 'imported', turns: 4 }]);
  const gone = join(paths[0] ?? '', 'talks/2.txt');
  expect(await refused('sources.preview', { workId: 'p', file: { path: gone } })).toBe(
    'file-not-found',
  );
});

test('choices that do not fit, and files that cannot be read, are refused with the reason', async () => {
  const { call, paths, refused } = folderWith({ '1.txt': labelled, '2.pdf': '%PDF-1.4 nothing' });
  const [first = '', second = ''] = paths;
  const otter: ReadingChoices = { how: { by: 'flavour', key: 'otter' } };
  expect(
    await refused('sources.preview', { workId: 'p', file: { path: first }, choices: otter }),
  ).toBe('choice-does-not-fit');
  const { reports } = await call('sources.import', { workId: 'w', paths: [first], choices: otter });
  expect(reports).toMatchObject([{ status: 'failed', error: { code: 'choice-does-not-fit' } }]);
  const { code } = (await call('sources.import', { workId: 'w', paths: [second], wait: 'always' }))
    .reports[0]?.error ?? { code: '' };
  expect(await refused('sources.preview', { workId: 'p', file: { path: second } })).toBe(code);
  const bad = {
    how: { by: 'template' as const, template: 'no name', names: { also: [], not: [] } },
  };
  expect(
    await refused('sources.preview', { workId: 'p', file: { path: first }, choices: bad }),
  ).toBe('bad-params');
  expect(await call('sources.list', {})).toEqual([]);
});

test('an imported file is read otherwise; passages follow, people are found, undo brings all back', async () => {
  const { call, paths, refused } = folderWith({ '1.txt': arrows('Ana') });
  await call('sources.import', { workId: 'w', paths });
  const [before] = await call('sources.list', {});
  const id = before?.id ?? 0;
  await call('sources.update', { id, title: 'Our first' });
  const file = { sourceId: id };
  const shown = await call('sources.preview', { workId: 'p', file, choices });
  expect(shown).toMatchObject({ name: '1.txt', turns: 4 });

  const { turns } = await call('sources.read', { id });
  const text = turns.map((turn) => turn.text).join('\n');
  const words = 'Ana was away';
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  await call('passages.tag', { sourceId: id, span, code: { kind: 'struggle', name: 'Long' } });
  await call('memos.set', { about: { type: 'source', id }, text: 'Keep this.' });
  const { report, replacement } = await call('sources.readAgain', { workId: 'w', id, choices });
  expect(report).toMatchObject({
    status: 'imported',
    sourceId: id,
    chosenBy: 'person',
    turns: 4,
  });
  expect(replacement).toMatchObject({ passages: 1, moved: [] });
  expect((await call('passages.list', { sourceId: id })).map(({ quote }) => quote)).toEqual([
    words,
  ]);
  expect((await call('study.check', {})).wrong).toEqual([]);
  const [after] = await call('sources.list', {});
  expect(after).toMatchObject({ id, title: 'Our first', sha256: before?.sha256, turns: 4 });
  const people = await call('participants.list', {});
  expect(people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);

  await call('history.undo', {});
  expect(await call('sources.list', {})).toMatchObject([{ id, title: 'Our first', turns: 4 }]);
  expect(await call('participants.list', {})).toHaveLength(1);
  expect(await refused('sources.readAgain', { workId: 'w', id: 99, choices })).toBe(
    'no-such-source',
  );
});

test('who asks is as chosen, in a reading of the same speakers too', async () => {
  const { call, paths } = folderWith({ '1.txt': arrows('Ana') });
  await call('sources.import', { workId: 'w', paths, choices });
  const id = (await call('sources.list', {}))[0]?.id ?? 0;
  const askers = async () =>
    (await call('sources.read', { id })).speakers
      .filter(({ interviewer }) => interviewer)
      .map(({ name, participantId }) => [name, participantId]);
  for (const name of ['Bo', 'Ana', 'Bo']) {
    const interviewers = [name];
    await call('sources.readAgain', { workId: 'w', id, choices: { ...choices, interviewers } });
    expect(await askers()).toEqual([[name, null]]);
    const people = await call('participants.list', {});
    expect(people.map((person) => person.name)).toEqual([name === 'Bo' ? 'Ana' : 'Bo']);
  }
});

test('a transcript that was corrected or redacted is not read otherwise until that is undone', async () => {
  const { call, paths, refused } = folderWith({ '1.txt': `${arrows('Ana')}` });
  await call('sources.import', { workId: 'w', paths, choices });
  const id = (await call('sources.list', {}))[0]?.id ?? 0;
  const again = { workId: 'w', id, choices: { ...choices, interviewers: ['Bo'] } };
  const [turn] = (await call('sources.read', { id })).turns;
  const basis = turn?.text ?? '';
  await call('turns.correct', { turnId: turn?.id ?? 0, basis, text: `${basis} Yes.` });
  expect(await refused('sources.readAgain', again)).toBe('text-changed');
  await call('history.undo', {});
  const entry = { words: 'Ana', replacement: 'P1', matchCase: false, wholeWords: true };
  const entries = [{ ...entry, endings: false }];
  const { stamp } = await call('redaction.preview', { workId: 'r', entries });
  const redaction = { workId: 'r', entries, leftOut: [], stamp, keyPath: null };
  await call('redaction.apply', redaction);
  expect(await refused('sources.readAgain', again)).toBe('text-changed');
  const file = { sourceId: id };
  expect(await refused('sources.preview', { workId: 'p', file })).toBe('text-changed');
  await call('history.undo', {});
  await call('sources.update', { id, title: 'Ours' });
  await call('sources.readAgain', again);
  expect((await call('sources.list', {}))[0]).toMatchObject({ id, title: 'Ours' });
});
