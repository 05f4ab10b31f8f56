import { describe, expect, test } from 'vitest';
import { read, spoken } from './support/read';

/** A file of these paragraphs, its bytes written as Latin-1. */
function rtf(body: string, head = '\\ansi\\ansicpg1252\\deff0'): Buffer {
  return Buffer.from(`{\\rtf1${head}\n${body}}`, 'latin1');
}

async function textOf(body: string, head?: string): Promise<string> {
  const parsed = await read('talk.rtf', rtf(`Ada: ${body}\\par Runa: b\\par Ada: c\\par`, head));
  return parsed.turns[0]?.text ?? '';
}

describe('characters', () => {
  const cases: [string, string, string][] = [
    ['in hexadecimal', "caf\\'e9 \\'93yes\\'94", 'café “yes”'],
    ['as they are', 'caf\xe9', 'café'],
    ['by name', '\\lquote a\\rquote  \\endash  b\\emdash c\\bullet', '‘a’ – b—c•'],
    ['Unicode with a fallback', "a\\u8217\\'92b\\u233?c", 'a’béc'],
    ['Unicode without a fallback', '{\\uc0 \\u8217 x}', '’x'],
    ['Unicode with two bytes to skip', "{\\uc2 \\u21453\\'b7\\'b4y}", '反y'],
    ['Unicode below zero and beyond the first plane', '\\u-10179?\\u-8704?', '😀'],
    ['signs', 'a\\~b\\_c\\{d\\}\\\\', 'a\u00a0b\u2011c{d}\\'],
    ['a tab and a line break', 'a\\tab b\\line c', 'a\tb\nc'],
  ];
  test.each(cases)('%s', async (_what, written, shown) => {
    expect(await textOf(written)).toBe(shown);
  });

  test('in the code page of the document or of the font', async () => {
    expect(await textOf("\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", '\\ansi\\ansicpg1251')).toBe('Привет');
    expect(await textOf("caf\\'8e", '\\mac')).toBe('café');
    const fonts = '\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset128 B;}}';
    expect(await textOf("{\\f1 \\'83\\'65\\'83X\\'83\\'67} ok", fonts)).toBe('テスト ok');
  });
});

test('what is no text is not read', async () => {
  const head =
    '\\ansi{\\fonttbl{\\f0 Times;}}{\\colortbl;\\red0;}{\\stylesheet{\\s1 heading 1;}}{\\info{\\title Secret}{\\author Nobody}}{\\*\\generator Word;}';
  const body =
    'Ada: {\\*\\unknown hidden}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt shown}} {\\v unseen}{\\pict\\bin5 {{{{{ 00ff}and\\par Runa: b\\par Ada: c\\par';
  const parsed = await read('talk.rtf', rtf(body, head));
  expect(parsed.turns[0]?.text).toBe('shown and');
  expect(JSON.stringify(parsed)).not.toMatch(/Secret|Nobody|hidden|unseen|00ff/);
});

test('headers, footers and notes are listed', async () => {
  const body =
    '{\\header Study 7\\par}{\\footer p. \\chpgn\\par}Ada: a{\\footnote\\pard note}\\par Runa: b\\par Ada: c\\par';
  const parsed = await read('talk.rtf', rtf(body));
  expect(parsed.left.map(({ what, text }) => [what, text])).toEqual([
    ['page header', 'Study 7'],
    ['page footer', 'p.'],
    ['footnote', 'note'],
  ]);
  expect(spoken(parsed)).toEqual([
    ['Ada', 'a'],
    ['Runa', 'b'],
    ['Ada', 'c'],
  ]);
});

test('headings by style and by level, quotations by style', async () => {
  const head = '\\ansi{\\stylesheet{\\s1 heading 2;}{\\s2 Quote;}}';
  const body =
    '\\pard\\outlinelevel0 A talk\\par\\pard Ada: a\\par\\pard\\s2 Runa: not she\\par\\pard\\s1 Part two\\par\\pard Runa: b\\par Ada: c\\par Runa: d\\par';
  const parsed = await read('talk.rtf', rtf(body, head));
  expect(parsed.title).toBe('A talk');
  expect(spoken(parsed)[0]).toEqual(['Ada', 'a\n\nRuna: not she']);
  expect(parsed.left.map(({ what }) => what)).toEqual(['front matter', 'heading']);
});

test('RTF is known by its content, whatever it is called', async () => {
  const parsed = await read('talk.doc', rtf('Ada: a\\par Runa: b\\par Ada: c\\par'));
  expect(parsed.encoding).toBe('rtf');
  expect(parsed.turns.length).toBe(3);
});
