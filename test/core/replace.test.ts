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

test('comparing shows what replacing then does, and changes nothing', async () => {
  const { call, core, sourceId, tag, correctedFile } = await replaceable();
  const changed = await tag('two evenings copying', 'struggle', 'By hand');
  await tag('The bank asked me', 'trigger', 'Asked');
  const heard: number[] = [];
  core.onEvent((event) => {
    if (event.type === 'progress') heard.push(event.done);
    else throw new Error('Something changed.');
  });
  const file = correctedFile('a.txt', `${interview.replace('two', 'three')}\nJonas: Me too.\n`);
  const before = await call('sources.read', { id: sourceId });
  const compared = await call('sources.compare', file);
  expect(heard).toEqual([0, 1]);
  expect(await call('sources.read', { id: sourceId })).toEqual(before);
  expect((await call('study.read', {})).history.undo).toMatch(/^tag/);
  const { fates, differences, stamp, ...rest } = compared;
  expect(fates).toEqual({ changed: 1, gone: 0, moved: 0 });
  expect(differences).toMatchObject({
    count: 2,
    first: [
      { before: expect.stringMatching(/I spent $/), was: 'two', now: 'three' },
      { was: '', now: expect.stringContaining('Me too.'), after: '' },
    ],
  });
  expect(rest).toMatchObject({
    words: { changed: 1, added: 2, removed: 0 },
    speakers: { same: ['Interviewer', 'Marta', 'Pavel'], added: ['Jonas'], removed: [] },
    moved: [
      { id: changed.passage.id, was: 'two evenings copying', quote: 'three evenings copying' },
    ],
  });
  const stale = core.callTyped('sources.replace', { ...file, stamp: 'another' });
  expect(await stale).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
});

test('what was compared is what is done, unless something changed meanwhile', async () => {
  const { call, refused, tag, correctedFile } = await replaceable();
  const file = correctedFile('a.txt', interview.replace('two', 'three'));
  const { stamp } = await call('sources.compare', file);
  await tag('two evenings copying', 'struggle', 'By hand');
  expect(await refused('sources.replace', { ...file, stamp })).toBe('changed-meanwhile');
  const { stamp: again, fates, differences, ...compared } = await call('sources.compare', file);
  expect([fates.changed, differences.count]).toEqual([1, 1]);
  expect(await call('sources.replace', { ...file, stamp: again })).toEqual(compared);
});

test('a picture of two long texts is bounded', async () => {
  const { call, folder, importText } = newCore();
  const said = (word: string) =>
    Array.from({ length: 900 }, (_, at) => `Marta: So ${word} n${at} it was, I think.`).join(
      '\n\n',
    );
  const id = await importText('long.txt', said('then'));
  const { turns } = await call('sources.read', { id });
  for (const { start } of turns.slice(0, 300)) {
    await call('passages.tag', {
      sourceId: id,
      span: { start, end: start + 10 },
      code: { kind: 'trigger', name: 'So' },
    });
  }
  const path = join(folder, 'corrected.txt');
  writeFileSync(path, said('thus'));
  const { differences, moved, fates } = await call('sources.compare', { workId: 'a', id, path });
  expect([differences.count, differences.first.length]).toEqual([900, 40]);
  expect([fates.changed, moved.length]).toEqual([300, 200]);
});

test('who asks elsewhere asks in a replaced text too, and a new voice is the person known by it', async () => {
  const { call, sourceId, importText, correctedFile } = await replaceable();
  await importText(
    'b.txt',
    'Ines Roth: Why?\n\nJonas: Because.\n\nInes Roth: And?\n\nJonas: No.\n',
  );
  const voices = await call('speakers.list', {});
  const ines = voices.find(({ name }) => name === 'Ines Roth');
  const jonas = voices.find(({ name }) => name === 'Jonas');
  await call('speakers.update', { id: ines?.id ?? 0, interviewer: true });
  await call('participants.update', {
    id: jonas?.participantId ?? 0,
    name: 'P1',
    realName: 'Jonas',
  });
  await call(
    'sources.replace',
    correctedFile('a.txt', `${interview}\nInes Roth: I see it.\n\nJonas: Me too.\n`),
  );
  const { speakers } = await call('sources.read', { id: sourceId });
  expect(speakers.find(({ name }) => name === 'Ines Roth')?.interviewer).toBe(true);
  expect(speakers.find(({ name }) => name === 'Jonas')?.participantId).toBe(jonas?.participantId);
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
    same: ['Interviewer', 'Pavel'],
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

test('where the file was imported beside it, and nobody worked on that, it goes; undo brings both back', async () => {
  const { call, sourceId, tag, importText, correctedFile } = await replaceable();
  await tag('two evenings', 'struggle', 'By hand');
  const better = `${interview.replace('two', 'three')}\nJonas: Me too.\n`;
  const beside = await importText('Better.txt', better);
  const file = correctedFile('Better.txt', better);
  const removes = { id: beside, title: 'Better' };
  expect(await call('sources.compare', file)).toMatchObject({ removes });
  const before = await call('sources.list', {});
  expect(await call('sources.replace', file)).toMatchObject({ removes });
  expect((await call('sources.list', {})).map(({ id }) => id)).toEqual([sourceId]);
  expect((await call('study.check', {})).wrong).toEqual([]);
  await call('history.undo', {});
  expect(await call('sources.list', {})).toEqual(before);
});

test('a file that cannot be read, or is another transcript, changes nothing', async () => {
  const { call, refused, importText, text, sourceId, correctedFile } = await replaceable();
  const other = await importText('other.txt', 'Marta: Something else altogether.\n');
  await call('memos.set', { about: { type: 'source', id: other }, text: 'Worked on.' });
  const same = correctedFile('other.txt', 'Marta: Something else altogether.\n');
  expect(await refused('sources.replace', same)).toBe('already-in');
  expect(await refused('sources.replace', correctedFile('none.txt', ''))).toBe('empty-file');
  expect(await refused('sources.replace', { ...same, id: 999 })).toBe('no-such-source');
  const { turns } = await call('sources.read', { id: sourceId });
  expect(turns.map((turn) => turn.text).join('\n')).toBe(text);
});
