import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readTranscript } from '../../electron/core/import/read-transcript';
import { encodings, type ReadingHow, speakerMarks } from '../../shared/model';
import { matchTemplate, parseTemplate, templateFault } from '../../shared/text/speaker-template';
import { chosen, hash, names, preview, readAs } from './support/choices';
import { bytesOf, spoken } from './support/read';

describe('where the names of speakers are', () => {
  const marked = {
    colon: 'Anna: Hello there.\n\nBo: Good day.\n\nAnna: Well?\n\nBo: Fine.\n',
    dash: 'Anna – Hello there.\n\nBo – Good day.\n\nAnna – Well?\n\nBo – Fine.\n',
    tab: 'Anna\tHello there.\n\nBo\tGood day.\n\nAnna\tWell?\n\nBo\tFine.\n',
    brackets: '(Anna) Hello there.\n\n(Bo) Good day.\n\n(Anna) Well?\n\n(Bo) Fine.\n',
    line: 'Anna\nHello there.\n\nBo\nGood day.\n\nAnna\nWell?\n\nBo\nFine.\n',
    bold: '**Anna** Hello there.\n\n**Bo** Good day.\n\n**Anna** Well?\n\n**Bo** Fine.\n',
  } as const;

  test.each(speakerMarks)('%s', async (mark) => {
    const read = await chosen('talk.txt', marked[mark], { how: { by: 'mark', mark, names } });
    expect(spoken(read)).toEqual([
      ['Anna', 'Hello there.'],
      ['Bo', 'Good day.'],
      ['Anna', 'Well?'],
      ['Bo', 'Fine.'],
    ]);
    expect(read).toMatchObject({ chosenBy: 'person', confidence: 1 });
  });

  test('a pattern of one’s own, with names that are speakers and names that are none', async () => {
    const how = { by: 'template', template: 'NAME #', names } as const;
    expect(spoken(await chosen('talk.txt', hash, { how }))).toEqual([
      ['Anna', 'How do you plan a shift?'],
      ['Bo', 'On paper, every Friday.'],
      ['Anna', 'And then?'],
      ['Bo', 'Then I type it # twice.\n\nOnce # only.'],
    ]);
    const three = await chosen('talk.txt', hash, {
      how: { ...how, names: { also: ['Once'], not: ['Anna'] } },
    });
    expect(three.speakers.map(({ name }) => name)).toEqual(['Bo', 'Once']);
    const seen = await preview('talk.txt', hash, { how });
    expect(seen.names).toEqual([
      { name: 'Anna', turns: 2, speaker: true },
      { name: 'Bo', turns: 2, speaker: true },
      { name: 'Once', turns: 1, speaker: false },
    ]);
  });

  test('times beside the names are the turns’', async () => {
    const how = { by: 'template', template: '<TIME> NAME |', names } as const;
    const read = await chosen('t.txt', '<0:05> Anna | One.\n<1:10> Anna | Two.\n', { how });
    expect(read.turns.map(({ startMs, text }) => [startMs, text])).toEqual([
      [5000, 'One.'],
      [70000, 'Two.'],
    ]);
    const dashed = '[0:05] Anna – One.\n[1:10] Anna – Two.\n';
    const byDash = await chosen('t.txt', dashed, { how: { by: 'mark', mark: 'dash', names } });
    expect(byDash.turns.map(({ startMs, text }) => [startMs, text])).toEqual([
      [5000, 'One.'],
      [70000, 'Two.'],
    ]);
  });

  test('captions too', async () => {
    const srt = [1, 2, 3, 4]
      .map(
        (n) => `${n}\n00:00:0${n},000 --> 00:00:0${n},900\n${n % 2 ? 'Anna' : 'Bo'} # Line ${n}\n`,
      )
      .join('\n');
    const how = { by: 'template', template: 'NAME #', names } as const;
    expect(spoken(await chosen('talk.srt', srt, { how }))).toEqual([
      ['Anna', 'Line 1'],
      ['Bo', 'Line 2'],
      ['Anna', 'Line 3'],
      ['Bo', 'Line 4'],
    ]);
  });

  test('a pattern that finds nobody leaves the text whole', async () => {
    const how = { by: 'mark', mark: 'tab', names } as const;
    const seen = await preview('talk.txt', hash, { how });
    expect(seen).toMatchObject({ confidence: 0, names: [], speakers: [], turns: 5 });
  });

  test('no pattern takes long, and what it finds is in the line', () => {
    const piece = fc.constantFrom('NAME', 'TIME', ' ', '<', '>', '-', 'N', '(', '.*', '\t');
    const line = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('Anna', ' ', '<', '-', '0:10', '\t', '>'), { maxLength: 400 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), line, (pieces, written) => {
        const template = pieces.join('');
        const parsed = parseTemplate(template);
        expect(parsed === null).toBe(templateFault(template) !== null);
        const text = Array.isArray(written) ? written.join('') : written;
        const found = parsed && matchTemplate(parsed, text);
        if (!found) return;
        expect(found.restAt).toBeLessThanOrEqual(text.length);
        expect(text.slice(0, found.restAt)).toContain(found.name);
      }),
    );
    const parsed = parseTemplate('NAME - TIME - ');
    const start = performance.now();
    if (parsed) for (let n = 0; n < 1000; n += 1) matchTemplate(parsed, ' -'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test('a flavour that recognises the file can be forced; another does not fit', async () => {
  const text = 'Anna: Hello.\n\nBo: Good day.\n\nAnna: Well?\n\nBo: Fine.\n';
  const seen = await preview('talk.txt', text);
  expect(seen.how).toEqual({ by: 'flavour', key: 'labelled' });
  expect(seen.recognised.map(({ key }) => key)).toEqual(['labelled', 'paragraphs']);
  const plain = await chosen('talk.txt', text, { how: { by: 'flavour', key: 'paragraphs' } });
  expect(spoken(plain)[0]).toEqual([null, 'Anna: Hello.']);
  const choices = { how: { by: 'flavour', key: 'otter' } } as const;
  const refused = await readTranscript('talk.txt', bytesOf(text), { choices });
  expect(refused).toMatchObject({ ok: false, failure: { code: 'choice-does-not-fit' } });
});

test('every encoding on the list can be chosen', async () => {
  const short = 'Anna: yes.\n\nBo: no.\n\nAnna: yes.\n';
  for (const encoding of encodings) {
    const word = iconv.encode(short, iconv.encodingExists(encoding) ? encoding : 'ascii');
    const read = await chosen('talk.txt', new Uint8Array(word), { encoding });
    expect([encoding, read.encoding, read.turns[0]?.text]).toEqual([encoding, encoding, 'yes.']);
  }
  const mac = new Uint8Array(iconv.encode('Zoé: Ça va.\n\nZoé: Oui.\n\nZoé: Bien.\n', 'macintosh'));
  expect((await chosen('t.txt', mac, { encoding: 'windows-1252' })).speakers[0]?.name).toBe('ZoŽ');
  expect((await chosen('t.txt', mac, { encoding: 'macintosh' })).speakers[0]?.name).toBe('Zoé');
});

const table = 'c1,c2,c3,c4\n0:01,Anna,How many come?,ok\n0:05,Bo,Nine or ten of us.,ok\n';

test('columns say who speaks, what and when; the first row may be a turn', async () => {
  const how = {
    by: 'turn columns',
    header: true,
    text: 2,
    speaker: 1,
    start: 0,
    end: null,
  } as const;
  const read = await chosen('t.csv', table, { how });
  expect(read.turns.map(({ speaker, text, startMs }) => [speaker, text, startMs])).toEqual([
    ['Anna', 'How many come?', 1000],
    ['Bo', 'Nine or ten of us.', 5000],
  ]);
  expect(read.left.map(({ what }) => what)).toEqual(['column names', 'column “c4”']);
  const headless = await chosen('t.csv', table, { how: { ...how, header: false } });
  expect(spoken(headless)[0]).toEqual(['c2', 'c3']);
});

test('columns say who answers and which are answers', async () => {
  const how: ReadingHow = { by: 'answer columns', header: true, respondent: 1, answers: [3, 2] };
  const read = await chosen('t.csv', table, { how });
  expect(spoken(read)).toEqual([
    ['Question', 'c4'],
    ['Anna', 'ok'],
    ['Bo', 'ok'],
    ['Question', 'c3'],
    ['Anna', 'How many come?'],
    ['Bo', 'Nine or ten of us.'],
  ]);
});

test('JSON that nobody knows is read by the fields of its list', async () => {
  const list = JSON.stringify({
    rows: [
      { a: 'Anna', b: 'How many come here?' },
      { a: 'Bo', b: 'Nine or ten.' },
    ],
  });
  const how = {
    by: 'turn columns',
    header: true,
    text: 1,
    speaker: 0,
    start: null,
    end: null,
  } as const;
  expect(spoken(await chosen('x.json', list, { how }))).toEqual([
    ['Anna', 'How many come here?'],
    ['Bo', 'Nine or ten.'],
  ]);
});

test('what stands before the transcript and after it is left out, with its lines', async () => {
  const text =
    'A consent form.\nIt is long.\n\nAnna: Hello.\n\nBo: Good day.\n\nAnna: Bye.\n\nTyped: by me.\n';
  const read = await chosen('talk.txt', text, { begin: 4, end: 8 });
  expect(spoken(read).map(([, words]) => words)).toEqual(['Hello.', 'Good day.', 'Bye.']);
  expect(read.left).toEqual([
    { what: 'front matter', lines: [1, 2], text: 'A consent form.\nIt is long.' },
    { what: 'end matter', lines: [10], text: 'Typed: by me.' },
  ]);
  const vtt = `WEBVTT\n\n00:01.000 --> 00:02.000\nAnna: One.\n\n00:03.000 --> 00:04.000\nBo: Two.\n\n00:05.000 --> 00:06.000\nAnna: Three.\n`;
  const cut = await chosen('talk.vtt', vtt, { begin: 7 });
  expect(spoken(cut).map(([, words]) => words)).toEqual(['Two.', 'Three.']);
  expect(cut.left).toContainEqual({ what: 'front matter', lines: [4], text: 'Anna: One.' });
});

test('who asks', async () => {
  const text = 'Anna: Hello.\n\nBo: Good day?\n\nAnna: Well.\n\nBo: Fine?\n';
  const read = await chosen('talk.txt', text, { interviewers: ['Anna'] });
  expect(read.speakers).toEqual([
    { name: 'Anna', interviewer: true },
    { name: 'Bo', interviewer: false },
  ]);
});

describe('what was chosen for a file of the same shape', () => {
  const other = hash.replaceAll('shift', 'week').replaceAll('Bo #', 'Cy #');
  const how = { by: 'template', template: 'NAME #', names } as const;
  const shapeOf = async (name: string, text: string) => (await preview(name, text)).shape;

  test('holds for the next, and who asks where somebody of that name speaks', async () => {
    const shape = await shapeOf('one.txt', hash);
    expect(await shapeOf('two.txt', other)).toBe(shape);
    const remembered = [{ shape, choices: { how, interviewers: ['Anna'] } }];
    const read = await readAs('two.txt', other, { remembered });
    expect(read).toMatchObject({ chosenBy: 'memory', shape });
    expect(read.speakers).toEqual([
      { name: 'Anna', interviewer: true },
      { name: 'Cy', interviewer: false },
    ]);
  });

  test('not where it finds nobody, nor for another shape', async () => {
    const prose = 'One paragraph of prose.\n\nAnother one of it.\n';
    const remembered = [{ shape: await shapeOf('one.txt', hash), choices: { how } }];
    expect(await shapeOf('prose.txt', prose)).toBe(remembered[0]?.shape);
    expect(await readAs('prose.txt', prose, { remembered })).toMatchObject({ chosenBy: 'reader' });
    const labelled = 'Anna: Hello.\n\nBo: Good day.\n\nAnna: Well.\n\nBo: Fine.\n';
    const read = await readAs('talk.txt', labelled, { remembered });
    expect(read).toMatchObject({ chosenBy: 'reader', flavour: 'Name: text' });
    expect(read.shape).not.toBe(remembered[0]?.shape);
  });
});

test('a preview of a large file is small', async () => {
  const turns = Array.from(
    { length: 5000 },
    (_, n) => `${n % 2 ? 'Anna' : 'Bo'}: ${'word '.repeat(400)}${n}`,
  );
  const seen = await preview('long.txt', turns.join('\n\n'));
  expect(seen).toMatchObject({ turns: 5000, first: { length: 200 }, last: { length: 40 } });
  expect(seen.last.at(-1)).toMatchObject({ ordinal: 4999, line: 9999, clipped: true });
  expect(JSON.stringify(seen).length).toBeLessThan(300_000);
});
