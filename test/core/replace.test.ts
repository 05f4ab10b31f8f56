import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interview, newCore, taggedCore } from './study-core';

const voices = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Marta>We lost two clients over it.</v>

00:00:04.500 --> 00:00:09.000
<v Pavel>So in the end I wrote it all down on paper.</v>
`;

/** The interview, with passages, and a way to give it the text of a corrected file. */
async function replaceable() {
  const study = await taggedCore();
  const { call, folder, sourceId: id } = study;
  return {
    ...study,
    kept: async () =>
      (await call('passages.list', { sourceId: id })).map(({ quote, previousQuote }) => [
        quote,
        previousQuote,
      ]),
    correctedFile: (name: string, text: string) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return { workId: name, id, path };
    },
  };
}

test('a corrected file takes the place of the text; passages stay, changed ones are listed', async () => {
  const { call, core, sourceId, tag, kept, correctedFile } = await replaceable();
  const changed = await tag('two evenings copying', 'struggle', 'By hand');
  const gone = await tag('Nobody ever asks', 'outcome', 'Calm');
  await tag('The bank asked me', 'trigger', 'Asked');
  await call('sources.update', { id: sourceId, title: 'Our own title' });
  const before = {
    ...(await call('sources.read', { id: sourceId })),
    passages: await call('passages.list', { sourceId }),
  };
  const text = interview
    .replace('Marta: The', 'Marta: I was asked.\n\nInterviewer: By whom?\n\nMarta: The')
    .replace('two evenings', 'three evenings')
    .replace('Nobody ever asks. ', '');
  const replaced = await call('sources.replace', correctedFile('Better.txt', text));
  expect(replaced).toMatchObject({
    fileName: 'Better.txt',
    sha256: createHash('sha256').update(text).digest('hex'),
    turns: { added: 2, removed: 0, changed: 2, same: 2 },
    passages: 3,
    moved: [
      { id: changed.passage.id, fate: 'changed', was: 'two evenings copying' },
      { id: gone.passage.id, fate: 'gone', was: 'Nobody ever asks', quote: '' },
    ],
  });
  expect(await kept()).toEqual([
    ['The bank asked me', null],
    ['three evenings copying', 'two evenings copying'],
    ['', 'Nobody ever asks'],
  ]);
  const now = await call('sources.read', { id: sourceId });
  expect(now.source).toMatchObject({ title: 'Our own title', fileName: 'Better.txt' });
  expect(now.speakers).toEqual(before.speakers);
  expect((await call('study.read', {})).history.undo).toBe('replace the text of “Our own title”');
  expect((await call('study.check', {})).wrong).toEqual([]);
  expect(core.problems()).toEqual([]);
  await call('history.undo', {});
  expect({
    ...(await call('sources.read', { id: sourceId })),
    passages: await call('passages.list', { sourceId }),
  }).toEqual(before);
});

test('the words of the new text are found, those taken out are not', async () => {
  const { call, correctedFile } = await replaceable();
  const hits = async (query: string) =>
    (await call('search.transcripts', { query, limit: 9, offset: 0 })).total;
  expect(await hits('evenings')).toBe(1);
  await call('sources.replace', correctedFile('a.txt', interview.replace('evenings', 'nights')));
  expect([await hits('evenings'), await hits('nights')]).toEqual([0, 1]);
});

test('a voice under another name keeps its person; a turn given to another is not a new voice', async () => {
  const { call, sourceId, correctedFile } = await replaceable();
  const before = (await call('sources.read', { id: sourceId })).speakers;
  const renamed = interview.replaceAll('Marta:', 'MARTHA K.:');
  const replaced = await call('sources.replace', correctedFile('a.txt', renamed));
  expect(replaced.speakers).toEqual({
    renamed: [{ from: 'Marta', to: 'MARTHA K.' }],
    added: [],
    removed: [],
  });
  const after = (await call('sources.read', { id: sourceId })).speakers;
  expect(after).toEqual(
    before.map((each) => (each.name === 'Marta' ? { ...each, name: 'MARTHA K.' } : each)),
  );
});

test('times that a corrected text has lost stay on their words', async () => {
  const { call, folder, importText } = newCore();
  const id = await importText('call.vtt', voices);
  const path = join(folder, 'call.txt');
  writeFileSync(
    path,
    'Marta: We lost three clients over it.\n\nPavel: So I wrote it all down on paper.\n',
  );
  await call('sources.replace', { workId: 'replace', id, path });
  const { source, turns } = await call('sources.read', { id });
  expect(turns.map(({ startMs, text }) => [startMs, text])).toEqual([
    [1000, 'We lost three clients over it.'],
    [4500, 'So I wrote it all down on paper.'],
  ]);
  expect(source.durationMs).toBe(9000);
});

test('a file that cannot be read, or is another transcript, changes nothing', async () => {
  const { call, refused, importText, text, sourceId, correctedFile } = await replaceable();
  await importText('other.txt', 'Marta: Something else altogether.\n');
  const same = correctedFile('other.txt', 'Marta: Something else altogether.\n');
  expect(await refused('sources.replace', same)).toBe('already-in');
  expect(await refused('sources.replace', correctedFile('none.txt', ''))).toBe('empty-file');
  expect(await refused('sources.replace', { ...same, id: 999 })).toBe('no-such-source');
  const { turns } = await call('sources.read', { id: sourceId });
  expect(turns.map((turn) => turn.text).join('\n')).toBe(text);
});
