import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTranscript } from '../../electron/core/import/read-transcript';
import { type ReadingChoices, readingChoicesSchema } from '../../shared/model';
import { chosen, hash, names, preview, readAs } from './support/choices';
import { bytesOf, spoken } from './support/read';

describe('JSON that no flavour knows', () => {
  const own = JSON.stringify({
    meta: {
      tool: 'in-house',
      people: [
        { id: 1, full: 'Anna Berg' },
        { id: 2, full: 'Bo Dahl' },
      ],
    },
    result: {
      pieces: [
        { who: { label: 'Anna', side: 'L' }, what: 'How do you plan a shift?', t0: 0, t1: 2.5 },
        { who: { label: 'Bo', side: 'R' }, what: 'On paper, every Friday.', t0: 2.5, t1: 6 },
        { who: { label: 'Anna', side: 'L' }, what: 'And who reads it then?', t0: 6, t1: 8 },
      ],
      notes: [
        { k: 'a', v: 'It was loud outside.' },
        { k: 'b', v: 'They knew each other well.' },
      ],
    },
  });

  test('is refused where nobody looks', async () => {
    const refused = await readTranscript('own.json', bytesOf(own));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'not-a-transcript' } });
  });

  test('is offered as it could be read, without any confidence, where somebody does', async () => {
    const offered = await readAs('own.json', own, { offer: true });
    expect(offered).toMatchObject({ chosenBy: 'reader', confidence: 0 });
    expect(offered.shape).not.toBe('');
    const shown = await preview('own.json', own);
    expect(shown.flavour).toBe('JSON of its own kind');
    expect(shown.how).toMatchObject({ by: 'turn columns', list: ['result', 'pieces'] });
    expect(shown.columns?.names.map(({ name }) => name)).toEqual([
      'what',
      't0',
      't1',
      'who.label',
      'who.side',
    ]);
    expect(shown.columns?.lists.map(({ path, entries }) => [path.join('.'), entries])).toEqual([
      ['result.pieces', 3],
      ['result.notes', 2],
      ['meta.people', 2],
    ]);
    expect((await preview('own.json', own, { begin: 2 })).turns).toBe(2);
  });

  test('is read by the list and the fields that are chosen, and the next of its shape too', async () => {
    const columns = { text: 0, speaker: 3, start: 1, end: 2 };
    const read = await chosen('own.json', own, {
      how: { by: 'turn columns', header: true, list: ['result', 'pieces'], ...columns },
    });
    expect(spoken(read)).toEqual([
      ['Anna', 'How do you plan a shift?'],
      ['Bo', 'On paper, every Friday.'],
      ['Anna', 'And who reads it then?'],
    ]);
    expect(read.turns.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 2500],
      [2500, 6000],
      [6000, 8000],
    ]);
    expect(read.left.map(({ text }) => text).join()).toContain('It was loud outside.');
    const next = await readAs('next.json', own.replaceAll('Bo', 'Eva'), {
      remembered: [{ shape: read.shape, choices: read.choices }],
      offer: true,
    });
    expect(next).toMatchObject({ chosenBy: 'memory' });
    expect(next.speakers.map(({ name }) => name)).toEqual(['Anna', 'Eva']);
  });

  test('is refused where no list has words, and where the chosen list is not there', async () => {
    const numbers = JSON.stringify({
      a: [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
      b: 'two words',
    });
    const offer = await readTranscript('n.json', bytesOf(numbers), { offer: true });
    expect(offer).toMatchObject({ ok: false, failure: { code: 'not-a-transcript' } });
    const how = { by: 'turn columns', header: true, list: ['gone'], text: 0 } as const;
    const choices = readingChoicesSchema.parse({
      how: { ...how, speaker: null, start: null, end: null },
    });
    const gone = await readTranscript('own.json', bytesOf(own), { choices });
    expect(gone).toMatchObject({ ok: false, failure: { code: 'choice-does-not-fit' } });
  });
});

describe('where a transcript was said to begin and end', () => {
  const how = { by: 'template', template: 'NAME #', names } as const;
  const talk = (day: number, above: string, below: string) =>
    `${above}\n----\nTaped on day ${day}\n----\n\n${hash}\n${below}\n`;
  const remembered = async (content: string, choices: ReadingChoices) => {
    const { shape, choices: kept } = await chosen('a.txt', content, choices);
    const { begin: _begin, end: _end, ...others } = kept;
    return [{ shape, choices: others }];
  };
  const first = talk(3, 'Ward: North', 'Note: see folder 7');

  test('the next file is cut at lines that differ in their numbers alone', async () => {
    const memory = await remembered(first, { how, begin: 6, end: 15 });
    expect(JSON.stringify(memory)).not.toContain('olde');
    const second = talk(14, 'Ward: South\n\nLanguage: Finnish', 'Note: see folder 12');
    const read = await readAs('b.txt', second, { remembered: memory });
    expect(read).toMatchObject({ chosenBy: 'memory', choices: { begin: 7, end: 17 } });
    expect(read.left.map(({ what, lines }) => [what, lines])).toEqual([
      ['front matter', [1, 3, 4, 5, 6]],
      ['end matter', [18]],
    ]);
    expect(spoken(read).at(-1)).toEqual(['Bo', 'Then I type it # twice.\n\nOnce # only.']);
    expect(read.warnings).toEqual([]);
  });

  test('where the line is not there, the report says so', async () => {
    const memory = await remembered(first, { how, begin: 6 });
    const read = await readAs('c.txt', `One line\n\n${hash}`, { remembered: memory });
    expect(read.chosenBy).toBe('memory');
    expect(read.warnings.map(({ message }) => message).join()).toContain('transcript begins');
  });

  test('a line amid the speech that looks the same cuts nothing', async () => {
    const memory = await remembered(`Day 1\n\n${hash}`, { how, begin: 2 });
    const read = await readAs('d.txt', `${hash}\nDay 9\n\nBo # Ah.\n`, { remembered: memory });
    expect(read).toMatchObject({ chosenBy: 'memory' });
    expect(read.choices.begin).toBeUndefined();
    expect(read.left).toEqual([]);
  });

  test('whatever lines are above, the same file is cut at the same place again', async () => {
    const line = fc.constantFrom('----', 'Day 1', 'Day 2', 'Ward', '');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (above) => {
        const content = `${above.join('\n')}\n${hash.repeat(3)}`;
        const begin = above.length + 1;
        const memory = await remembered(content, { how, begin });
        const again = await readAs('e.txt', content, { remembered: memory });
        const cut = await chosen('e.txt', content, { how, begin });
        expect(spoken(again)).toEqual(spoken(cut));
        expect(again.left).toEqual(cut.left);
      }),
      { numRuns: 60 },
    );
  });
});
