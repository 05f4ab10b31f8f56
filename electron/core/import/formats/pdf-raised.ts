import type { PdfRun } from './pdf-text';

const raisedSize = 0.8;
/** A mark follows its word closely in the file. */
const looksBack = 3;

/**
 * Small letters that stand raised behind a word come down to its line (the “th” of “5th”); raised
 * figures are marks of footnotes, which nobody said.
 */
export function settleRaised(runs: readonly PdfRun[]): {
  readonly runs: readonly PdfRun[];
  readonly marks: readonly string[];
} {
  const settled: PdfRun[] = [];
  const marks: string[] = [];
  runs.forEach((run, at) => {
    const word = runs
      .slice(Math.max(0, at - looksBack), at)
      .findLast((one) => one.text.trim() !== '' && isRaised(run, one));
    if (!word) settled.push(run);
    else if (/^[\d*†‡,\s]+$/.test(run.text)) marks.push(run.text.trim());
    else settled.push({ ...run, base: word.base });
  });
  return { runs: settled, marks };
}

function isRaised(run: PdfRun, word: PdfRun): boolean {
  const height = word.base - run.base;
  return (
    run.size < word.size * raisedSize &&
    height > word.size * 0.15 &&
    height < word.size * 0.7 &&
    run.left > word.left &&
    run.left - word.right < word.size
  );
}
