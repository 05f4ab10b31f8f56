import { describe, expect, test } from 'vitest';
import { read, readFixture, refusal, spoken } from './support/read';
import { row, sheetNamespace, workbook } from './support/workbook';
import { zip } from './support/zip';

const talk = row('speaker', 'text') + row('Ada', 'One?') + row('Runa', 'Two.') + row('Ada', 'So.');

describe('cells', () => {
  test('shared texts of several runs, without their readings', async () => {
    const strings = `<sst xmlns="${sheetNamespace}"><si><t>speaker</t></si><si><t>text</t></si><si><r><t>O</t></r><r><t xml:space="preserve">ne _x000A_two</t></r><rPh><t>no</t></rPh></si></sst>`;
    const shared = (at: number) => `<c t="s"><v>${at}</v></c>`;
    const rows =
      row(shared(0), shared(1)) + row('Ada', shared(2)) + row('Runa', 'b') + row('Ada', 'c');
    const parsed = await read(
      'talk.xlsx',
      workbook([{ name: 'A', rows }], [{ path: 'xl/sharedStrings.xml', data: strings }]),
    );
    expect(spoken(parsed)[0]).toEqual(['Ada', 'One \ntwo']);
  });

  test('times as their format shows them, by place and not by order', async () => {
    const styles = `<styleSheet xmlns="${sheetNamespace}"><numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss.000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="21"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>`;
    const at = (style: number, days: number) => `<c r="D1" s="${style}"><v>${days}</v></c>`;
    const rows = [
      row('text', 'speaker', '', 'start'),
      row('One?', 'Ada', '', at(1, 3 / 86_400)),
      row('Two.', 'Runa', at(2, 62.5 / 86_400)),
      row('So.', 'Ada', at(3, 45 / 1440)),
    ].join('');
    const parsed = await read(
      'talk.xlsx',
      workbook([{ name: 'A', rows }], [{ path: 'xl/styles.xml', data: styles }]),
    );
    expect(parsed.turns.map(({ startMs }) => startMs)).toEqual([3000, 62_500, 45_000]);
  });
});

describe('sheets', () => {
  test('the one with the most text is read, the others are listed and told of', async () => {
    const notes = row('Notes on the talk, which are quite long here and there');
    const parsed = await read(
      'talk.xlsx',
      workbook([
        { name: 'Notes', rows: notes },
        { name: 'Talk', rows: talk.repeat(3) },
        { name: 'Lists', rows: row('yes', 'no'), state: 'hidden' },
      ]),
    );
    expect(parsed.turns[1]).toMatchObject({ speaker: 'Runa', text: 'Two.' });
    expect(parsed.left.map(({ what, text }) => [what, text])).toContainEqual([
      'hidden sheet “Lists”',
      'yes\tno',
    ]);
    expect(parsed.warnings).toEqual([
      { line: 0, message: expect.stringContaining('Only the sheet “Talk” was read. “Notes”') },
    ]);
  });

  test('a warning of a row says that it is a row', async () => {
    const parsed = await read('talk.xlsx', workbook([{ name: 'A', rows: talk + row('', 'Hm.') }]));
    expect(parsed.warnings).toEqual([{ line: 0, message: 'Row 5: A row names no speaker.' }]);
  });
});

describe('what cannot be read', () => {
  test('says the way out', async () => {
    const old = await readFixture('documents/turns.xls').catch((error: unknown) => String(error));
    expect(old).toContain('not-supported');
    expect(old).toContain('save it as .xlsx');
  });

  test('damaged ones, and such with a document type', async () => {
    const whole = workbook([{ name: 'A', rows: talk }]);
    expect((await refusal('talk.xlsx', whole.subarray(0, 300))).code).toBe('damaged-document');
    const broken = workbook([{ name: 'A', rows: '<row><c>' }]);
    expect((await refusal('talk.xlsx', broken)).code).toBe('damaged-document');
    const declaring = workbook(
      [{ name: 'A', rows: talk }],
      [{ path: 'xl/sharedStrings.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }],
    );
    expect((await refusal('talk.xlsx', declaring)).code).toBe('damaged-document');
    expect((await refusal('talk.xlsx', zip([{ path: 'a', data: 'b' }]))).code).toBe(
      'damaged-document',
    );
  });

  test('a workbook whose cells repeat one long text is refused', async () => {
    const strings = `<sst xmlns="${sheetNamespace}"><si><t>${'long '.repeat(200_000)}</t></si></sst>`;
    const rows = row('<c t="s"><v>0</v></c>', 'x').repeat(200);
    const bomb = workbook([{ name: 'A', rows }], [{ path: 'xl/sharedStrings.xml', data: strings }]);
    expect((await refusal('bomb.xlsx', bomb)).code).toBe('archive-too-large');
  });
});
