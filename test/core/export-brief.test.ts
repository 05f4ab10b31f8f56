import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readDocxPart } from '../../electron/core/export/docx-parts';
import { readBriefQuotes } from '../../electron/core/export/read-brief';
import { writeBrief } from '../../electron/core/export/write-brief';
import { type BriefFormat, briefFormats } from '../../shared/model';
import { briefDocument, fullBrief } from './export-fixtures';

async function textOf(format: BriefFormat): Promise<string> {
  const bytes = await writeBrief(fullBrief(), format);
  if (format !== 'docx') return new TextDecoder().decode(bytes);
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

describe.each(briefFormats)('a brief in %s', (format) => {
  test('says who stands behind a slot, and who against it', async () => {
    const text = await textOf(format);
    expect(text).toContain('1 person, 1 quote behind it, 1 quote against:');
    expect(text).toContain('[2 contradicts]');
    expect(text).toContain('Contradicted by a quote');
  });

  test('says what has no evidence', async () => {
    const text = await textOf(format);
    expect(text.match(/No quote stands behind this\./g)).toHaveLength(3);
    expect(text).toContain('Without evidence');
    expect(text.match(/Then she rests\./g)).toHaveLength(2);
  });

  test('gives each quote its provenance', async () => {
    const text = await textOf(format);
    expect(text).toContain(
      `Interview with a baker · 00:12:31 · turn 14, 1203–1218 · Struggle: Rebuilding the list · SHA-256 ${createHash('sha256').update('The bank asked.').digest('hex').slice(0, 12)}`,
    );
    expect(text).toContain('transcript corrected after this was chosen');
  });

  test('keeps the words of a chip whose passage is gone', async () => {
    expect(await textOf(format)).toMatch(
      /rest.{0,10}\..{0,5}\(no longer in the study\)|rest\\\*\..*no longer/,
    );
  });

  test('shows quotes beside what they stand behind and again in the appendix', async () => {
    const read = await readBriefQuotes(await writeBrief(fullBrief(), format), format);
    expect(read.map(({ number }) => number)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('has neither appendix nor unknowns when it says nothing', async () => {
    const bytes = await writeBrief(briefDocument(), format);
    const text =
      format === 'docx'
        ? await readDocxPart(bytes, 'word/document.xml')
        : new TextDecoder().decode(bytes);
    expect(text).not.toContain('Appendix');
    expect(text).not.toContain('not known');
  });
});

test('Markdown keeps marks that people typed from being read as marks', async () => {
  const text = await textOf('md');
  expect(text).toContain('Find out what the \\*first\\* release must do.');
  expect(text).toContain('\n\\# Not a heading\n');
  expect(text).toContain('| P1 | Owner \\| cook | 2 |');
  expect(text).toContain('She ***always checks*** twice. [3 qualifies] Then she rests.');
});

test('HTML allows its own style sheet and nothing else', async () => {
  const text = await textOf('html');
  const style = text.match(/<style>([\s\S]*)<\/style>/)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(text).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(text).not.toMatch(/<script|<img|<link|https?:|\bstyle=/);
  expect(text).toContain('because &lt;it&gt; takes days');
});

test('every citation in HTML leads to a quote of the appendix', async () => {
  const text = await textOf('html');
  const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(4);
  for (const id of targets) expect(text).toContain(`id="${id}"`);
});

test('Word gets real headings, its quote style, and citations that lead to bookmarks', async () => {
  const bytes = await writeBrief(fullBrief(), 'docx');
  const xml = (await readDocxPart(bytes, 'word/document.xml')) ?? '';
  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Quote']) {
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
  }
  const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
  expect(anchors.length).toBeGreaterThan(4);
  for (const name of anchors) expect(xml).toContain(`w:name="${name}"`);
});
