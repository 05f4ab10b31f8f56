import { fail, type Result } from '../../../../shared/result';
import type { Left, Warning } from '../document';
import { present, warnOfLines } from '../warnings';
import { documentOfLines } from './document-lines';
import type { FileContent, OpenedFile } from './format';
import { takeFootnotes } from './pdf-footnotes';
import { takeLineNumbers } from './pdf-line-numbers';
import { readVisualLines } from './pdf-lines';
import { takeMargins } from './pdf-margins';
import { toParagraphs } from './pdf-paragraphs';
import { tableOf } from './pdf-table';
import { readPdfPages } from './pdf-text';

/**
 * The lines of a PDF. Fails as reading its pages does, or with `scanned-pdf` where they hold no
 * words.
 */
export async function openPdf({ name, bytes }: FileContent): Promise<Result<OpenedFile>> {
  const pages = await readPdfPages(name, bytes);
  if (!pages.ok) return pages;
  const numbered = takeLineNumbers(pages.value);
  const margins = takeMargins(numbered.pages.map(readVisualLines));
  const noted = numbered.pages.map((page, at) => takeFootnotes(margins.pages[at] ?? [], page));
  const body = noted.map((page) => page.lines);
  const apart = pages.value.flatMap(({ number, turned, marks }) => [
    ...leftOn(number, 'words set at an angle', turned),
    ...leftOn(number, 'marks of footnotes', marks),
  ]);
  if (body.every((lines) => lines.length === 0)) return refuseScan(name);
  const { lines, joined } = tableOf(body) ?? toParagraphs(body);
  const opened = documentOfLines({
    name,
    lines,
    encoding: 'pdf',
    unit: 'page',
    word: false,
    left: [...margins.left, ...numbered.left, ...noted.flatMap((page) => page.left), ...apart],
  });
  if (!opened.ok) return opened;
  const bare = pages.value.filter(({ runs, turned }) => runs.length + turned.length === 0);
  const warnings: Warning[] = present([
    warnOfLines(
      bare.map(({ number }) => number),
      'No words were found here: this is empty, a picture, or damaged',
    ),
    warnOfLines([...new Set(joined)], 'Words that were cut at the end of a line were made whole'),
  ]);
  return {
    ok: true,
    value: { ...opened.value, warnings: [...opened.value.warnings, ...warnings] },
  };
}

function refuseScan(name: string): Result<never> {
  return fail(
    'scanned-pdf',
    `“${name}” holds no text that can be read, only pictures of pages or letters that say not which they are. Have its text recognised first (OCR), and import what that gives.`,
  );
}

function leftOn(page: number, what: string, words: readonly string[]): Left[] {
  if (words.length === 0) return [];
  return [{ what: `${what}, page ${page}`, lines: [], text: words.join(' ') }];
}
