import { getDocumentProxy } from 'unpdf';
import { fail, ok, type Result } from '../../../../shared/result';
import { reasonOf } from '../load-file';
import { UnicodeCMaps } from './pdf-cmaps';
import { settleRaised } from './pdf-raised';

/** Words as they are set on a page: places in points, from its upper left corner. */
export interface PdfRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly base: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
}

export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** Words set at an angle: watermarks, notes in the margin. */
  readonly turned: readonly string[];
  /** Marks of footnotes. */
  readonly marks: readonly string[];
}

const mostPages = 5000;
const mostRuns = 3_000_000;

/**
 * The words of a PDF page by page. Nothing of it runs, no font is loaded. Fails with
 * `encrypted-document`, `damaged-document` or `file-too-large`.
 */
export async function readPdfPages(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<PdfPage[]>> {
  try {
    // The parser takes the bytes over: they are still wanted.
    const document = await getDocumentProxy(bytes.slice(), {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      BinaryDataFactory: UnicodeCMaps,
      cMapUrl: 'named/',
      cMapPacked: false,
      useWorkerFetch: false,
      verbosity: 0,
    });
    if (document.numPages > mostPages) {
      return fail('file-too-large', `“${name}” has more than ${mostPages} pages.`);
    }
    const pages: PdfPage[] = [];
    let runs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPage(document, number);
      runs += page.runs.length;
      if (runs > mostRuns)
        return fail('file-too-large', `“${name}” has more words than can be read.`);
      pages.push(page);
    }
    await document.loadingTask.destroy();
    return ok(pages);
  } catch (error) {
    return failure(name, error);
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: PdfRun[] = [];
  const turned: string[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const placed = multiply(transform, item.transform);
    const [a, b, , , x, y] = placed;
    const size = Math.hypot(placed[2], placed[3]);
    if (Math.abs(b) > Math.abs(a) * 0.1) {
      if (item.str.trim() !== '') turned.push(item.str);
      continue;
    }
    runs.push({
      text: item.str,
      left: x,
      right: x + item.width,
      base: y,
      size,
      font: item.fontName,
      rightToLeft: item.dir === 'rtl',
    });
  }
  page.cleanup();
  return { number, width, height, ...settleRaised(runs), turned };
}

type Matrix = readonly [number, number, number, number, number, number];

/** Both as PDF writes matrices: [a b c d e f]. Missing numbers are those of no change. */
function multiply(outer: readonly unknown[], inner: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = asMatrix(outer);
  const [g, h, i, j, k, l] = asMatrix(inner);
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function asMatrix(values: readonly unknown[]): Matrix {
  const at = (index: number, otherwise: number) => {
    const value = values[index];
    return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
  };
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}

function failure(name: string, error: unknown): Result<never> {
  if (error instanceof Error && error.name === 'PasswordException') {
    return fail(
      'encrypted-document',
      `“${name}” is protected by a password. Open it, print it to a new PDF or save its text, and import that.`,
    );
  }
  return fail(
    'damaged-document',
    `“${name}” is damaged or no PDF. Make the PDF again, or save its text as .docx or .txt, and import that.`,
    reasonOf(error),
  );
}
