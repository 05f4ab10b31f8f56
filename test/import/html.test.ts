import { describe, expect, test } from 'vitest';
import { read, spoken, times } from './support/read';

async function turnsOf(body: string) {
  return spoken(await read('talk.html', `<!doctype html><html><body>${body}</body></html>`));
}
const rest = '<p>Runa: b</p><p>Ada: c</p>';

describe('a page', () => {
  const cases: [string, string, string][] = [
    ['lines that are cut in the source', '<p>Ada: one\n   two</p>', 'one two'],
    ['line breaks', '<p>Ada: one<br>two<br/>three</p>', 'one\ntwo\nthree'],
    ['paragraphs', '<p>Ada: one</p><p>two</p>', 'one\n\ntwo'],
    ['entities', '<p>Ada: a &amp; b&nbsp;c &lt;d&gt; &#8217; &eacute;</p>', 'a & b\u00a0c <d> ’ é'],
    ['inline elements', '<p><b>Ada:</b> o<i>n</i>e <a href="x">two</a></p>', 'one two'],
    [
      'blocks without end tags',
      '<p>Ada: one<p>two<ul><li>three<li>four</ul>',
      'one\n\ntwo\n\nthree\n\nfour',
    ],
    ['text as it is set', '<pre>Ada: a  b\n  c</pre>', 'a  b\n  c'],
    ['quotations', '<p>Ada: one</p><blockquote>Runa: not she</blockquote>', 'one\n\nRuna: not she'],
    [
      'a table that only lays out',
      '<table><tr><td><p>Ada: one</p><p>two</p></td></tr></table>',
      'one\n\ntwo',
    ],
  ];
  test.each(cases)('%s', async (_what, html, shown) => {
    expect((await turnsOf(html + rest))[0]).toEqual(['Ada', shown]);
  });
});

test('what runs or is not seen is never text', async () => {
  const parsed = await read(
    'talk.html',
    `<html><head><title>Talk</title><style>p{}</style></head><body><script>var a = "Ada: no";</script><noscript>Eve: no</noscript><p>Ada: <!-- secret -->one</p><p hidden>Ada: not shown</p><div style="display:none">unseen</div><nav>Home</nav>${rest}<svg><text>drawn</text></svg></body></html>`,
  );
  expect(spoken(parsed)).toEqual([
    ['Ada', 'one'],
    ['Runa', 'b'],
    ['Ada', 'c'],
  ]);
  expect(parsed.left.map(({ what, text }) => [what, text])).toEqual([
    ['page title', 'Talk'],
    ['hidden text', 'Ada: not shown'],
    ['hidden text', 'unseen'],
    ['navigation', 'Home'],
  ]);
});

test('speakers as headings, and a table of turns', async () => {
  const headings = await turnsOf(
    '<h3>Interviewer</h3><p>one</p><h3>Ada</h3><p>two</p><h3>Interviewer</h3><p>three</p><h3>Ada</h3><p>four</p>',
  );
  expect(headings.map(([name]) => name)).toEqual(['Interviewer', 'Ada', 'Interviewer', 'Ada']);
  const rows = ['Ada', 'Runa', 'Ada', 'Runa', 'Ada']
    .map((name, at) => `<tr><td>${name}</td><td>what ${at} she said</td></tr>`)
    .join('');
  expect((await turnsOf(`<table>${rows}</table>`))[3]).toEqual(['Runa', 'what 3 she said']);
});

test('bold names without a colon', async () => {
  const turn = (name: string, text: string) => `<p><strong>${name}</strong> ${text}</p>`;
  const turns = await turnsOf(
    turn('Ada', 'One?') + turn('Runa', 'Two.') + turn('Ada', 'Three?') + turn('Runa', 'Four.'),
  );
  expect(turns[1]).toEqual(['Runa', 'Two.']);
});

test('Podcasting 2.0 names its speakers with or without a colon', async () => {
  const turn = (name: string, time: string, text: string) =>
    `<cite>${name}</cite>\n<time>${time}</time>\n<p>${text}</p>\n`;
  const page =
    turn('Ada Berg', '0:00', 'One.') +
    turn('runa:', '0:08', 'Two.') +
    turn('Ada Berg', '1:02:03', 'So.');
  const parsed = await read('talk.html', page);
  expect(parsed.flavour).toBe('Podcast 2.0 HTML');
  expect(times(parsed)).toEqual([
    ['Ada Berg', 0, null],
    ['runa', 8000, null],
    ['Ada Berg', 3_723_000, null],
  ]);
});

test('a page is read in the encoding that it declares', async () => {
  const page =
    '<html><head><meta charset="windows-1251"></head><body><p>Ада: да</p><p>Ян: нет</p><p>Ада: да</p></body></html>';
  const codes = Array.from(page, (sign) => {
    const point = sign.charCodeAt(0);
    return point < 128 ? point : point - 0x410 + 0xc0;
  });
  const parsed = await read('talk.html', Uint8Array.from(codes));
  expect(parsed.encoding).toBe('windows-1251');
  expect(spoken(parsed)[0]).toEqual(['Ада', 'да']);
});

test('a page under another name is known by how it starts', async () => {
  const parsed = await read('talk.txt', `<!DOCTYPE html><html><body><p>Ada: one</p>${rest}`);
  expect(parsed.turns.length).toBe(3);
});
