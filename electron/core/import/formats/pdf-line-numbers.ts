import type { Left } from '../document';
import type { PdfPage, PdfRun } from './pdf-text';

const fewest = 5;
/** Share of the steps from one number to the next that must be a count's. */
const mostSteps = 0.9;
const longRun = 20;

/**
 * Takes out numbers that count lines or paragraphs beside the text, as programs for coding print
 * them: bare numbers that all stand left of the text, or all right of it, and go up one by one.
 */
export function takeLineNumbers(pages: readonly PdfPage[]): {
  readonly pages: readonly PdfPage[];
  readonly left: readonly Left[];
} {
  const text = pages.flatMap(({ runs }) =>
    runs.filter(({ text: words }) => words.length >= longRun),
  );
  const start = text.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  const end = text.reduce((most, { right }) => Math.max(most, right), 0);
  for (const beside of [({ right }: PdfRun) => right <= start, ({ left }: PdfRun) => left >= end]) {
    const numbers = pages.flatMap(({ runs }) =>
      runs
        .filter((run) => /^\d{1,5}$/.test(run.text.trim()) && beside(run))
        .sort((a, b) => a.base - b.base),
    );
    if (!isCount(numbers)) continue;
    const gone = new Set(numbers);
    return {
      pages: pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !gone.has(run)) })),
      left: [
        {
          what: 'numbers of lines or paragraphs',
          lines: [],
          text: numbers.map((run) => run.text.trim()).join(' '),
        },
      ],
    };
  }
  return { pages, left: [] };
}

/** One up, the same again where a page ends, every fifth only, or from 1 again on each page. */
function isCount(numbers: readonly PdfRun[]): boolean {
  if (numbers.length < fewest) return false;
  const values = numbers.map((run) => Number(run.text));
  const usual = (values[1] ?? 0) - (values[0] ?? 0) || 1;
  const counted = values.filter((value, at) => {
    const step = value - (values[at - 1] ?? value - 1);
    return step === 1 || step === 0 || step === usual || value === 1;
  });
  return counted.length >= values.length * mostSteps;
}
