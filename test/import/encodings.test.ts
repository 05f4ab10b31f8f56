import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read, refusal, spoken } from './support/read';

const french =
  'LÉA : Où est-ce que ça s’est passé ?\n\nRENÉ : À l’école, près du café. « Voilà », a dit l’hôtesse…\n\n' +
  'LÉA : Et après ?\n\nRENÉ : Après, j’ai payé 20 €, c’était déjà très cher.\n';
const english =
  'MO: What’s the “form” like?\n\nANNA: It’s — well — awful. You can’t save it…\n\nMO: Can’t you?\n\nANNA: No, you can’t.\n';

describe('a byte-order mark decides', () => {
  const cases: [string, Buffer, string][] = [
    ['UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(french)]), 'UTF-8'],
    ['UTF-16LE', iconv.encode(french, 'utf-16le', { addBOM: true }), 'UTF-16LE'],
    ['UTF-16BE', iconv.encode(french, 'utf-16be', { addBOM: true }), 'UTF-16BE'],
  ];
  test.each(cases)('%s', async (_name, bytes, encoding) => {
    const parsed = await read('lea.txt', bytes);
    expect(parsed.encoding).toBe(encoding);
    expect(spoken(parsed)).toEqual(spoken(await read('lea.txt', french)));
    expect(parsed.warnings).toEqual([]);
  });
});

describe('without a mark the bytes tell', () => {
  const russian =
    'АННА: Как вы узнали об этом?\n\nПЁТР: От соседа, он давно пользуется.\n\nАННА: И что дальше?\n\nПЁТР: Потом я позвонил.\n';
  const japanese =
    '山田: 最初に困ったのはいつですか。\n\n田中: 去年の冬です。電話がつながりませんでした。\n\n山田: それで?\n\n田中: 窓口に行きました。\n';
  const chinese =
    '访谈者:您是什么时候开始用的?\n\n李明:去年冬天,朋友介绍的。后来我就一直在用这个软件。\n\n访谈者:为什么?\n\n李明:因为方便,而且便宜。\n';
  const cases: [string, string, string, string][] = [
    ['UTF-8', 'utf8', french, 'UTF-8'],
    ['UTF-16LE', 'utf-16le', french, 'UTF-16LE'],
    ['UTF-16BE', 'utf-16be', french, 'UTF-16BE'],
    ['UTF-16LE of another script', 'utf-16le', russian, 'UTF-16LE'],
    ['Windows-1252', 'windows-1252', french, 'windows-1252'],
    ['Windows-1252, English', 'windows-1252', english, 'windows-1252'],
    ['Mac Roman', 'macintosh', french.replace('20 €', 'vingt euros'), 'macintosh'],
    ['Mac Roman, English', 'macintosh', english, 'macintosh'],
    ['Windows-1251', 'windows-1251', russian, 'windows-1251'],
    ['Shift_JIS', 'Shift_JIS', japanese, 'Shift_JIS'],
    ['GB18030', 'GB18030', chinese, 'GB18030'],
  ];
  test.each(cases)('%s', async (_name, encoding, text, expected) => {
    const parsed = await read('talk.txt', iconv.encode(text, encoding));
    expect(parsed.encoding).toBe(expected);
    expect(spoken(parsed)).toEqual(spoken(await read('talk.txt', text)));
  });
});

test('every way of ending lines gives the same turns', async () => {
  const lines = english.split('\n');
  const expected = spoken(await read('talk.txt', english));
  for (const end of ['\r\n', '\r', '\u2028']) {
    expect(spoken(await read('talk.txt', lines.join(end)))).toEqual(expected);
  }
  const mixed = lines.map((line, at) => line + (['\r\n', '\n', '\r\n'][at % 3] ?? '')).join('');
  expect(spoken(await read('talk.txt', mixed))).toEqual(expected);
});

test('bytes that are no characters become U+FFFD, with the line they stand on', async () => {
  const sound = Buffer.from(french.repeat(3));
  const broken = Buffer.concat([
    sound,
    Buffer.from('\nLÉA : caf'),
    Buffer.from([0xe9, 0x28]),
    Buffer.from(' ?\n'),
  ]);
  const parsed = await read('lea.txt', broken);
  expect(parsed.encoding).toBe('UTF-8');
  const line = french.repeat(3).split('\n').length + 1;
  expect(parsed.warnings.map((warning) => warning.line)).toEqual([line]);
  expect(parsed.turns.at(-1)?.text).toContain('\ufffd');
});

test('NULs and soft hyphens are taken out and said; joiners and marks stay', async () => {
  const parsed = await read(
    'talk.txt',
    '\0MO: How was the win\u00adter?\n\n\0ANNA: Cold 👩‍🌾🏽 and می‌خواهم \u200fשלום\u200e.\n\n\0MO: Oh.\n\n\0ANNA: Yes.\n',
  );
  expect(spoken(parsed).slice(0, 2)).toEqual([
    ['MO', 'How was the winter?'],
    ['ANNA', 'Cold 👩‍🌾🏽 and می‌خواهم \u200fשלום\u200e.'],
  ]);
  expect(parsed.warnings).toEqual([
    { line: 1, message: 'NUL characters were taken out (lines 1, 3, 5, 7).' },
    { line: 1, message: 'Soft hyphens were taken out.' },
  ]);
});

test('noise is refused as no transcript', async () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256);
  expect((await refusal('noise.txt', noise)).code).toBe('not-a-transcript');
});
