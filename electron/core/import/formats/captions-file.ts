import { fail, ok, type Result } from '../../../../shared/result';
import type { Cue, Warning } from '../document';
import { maxLines } from '../limits';
import { cleanLines } from '../text/clean';
import { splitLines } from '../text/lines';
import { present, warnOfLines } from '../warnings';
import { readCueBlocks } from './cue-blocks';
import type { FileContent, OpenedFile } from './format';
import { refuseContent } from './refusals';
import { readTiming } from './timing';

const looksAtLines = 60;

/** Whether a cue's time stands near the start of a text. */
export function startsWithCue(file: FileContent): boolean {
  if (file.kind !== 'unknown') return false;
  const head = file.text()?.text.slice(0, 8000) ?? '';
  return splitLines(head)
    .slice(0, looksAtLines)
    .some((line) => readTiming(line) !== null);
}

/** Opens WebVTT and SubRip alike: they differ in their headers alone. */
export function openCaptions(file: FileContent, format: 'VTT' | 'SRT'): Result<OpenedFile> {
  const decoded = file.text();
  if (!decoded) return refuseContent(file);
  const split = splitLines(decoded.text);
  if (split.length > maxLines) {
    return fail('file-too-large', `“${file.name}” has more than ${maxLines} lines.`);
  }
  const { lines, warnings } = cleanLines(split);
  const { cues, left, backwards } = readCueBlocks(lines, format === 'VTT');
  const timed = present([
    warnOfLines(backwards, 'A cue ends before it starts; only its start is kept'),
    ...oddTimes(cues),
  ]);
  return ok({
    document: { kind: 'cues', format, cues },
    encoding: decoded.encoding,
    left,
    warnings: [...warnings, ...timed],
  });
}

function oddTimes(cues: readonly Cue[]): (Warning | null)[] {
  const empty: number[] = [];
  const early: number[] = [];
  const overlapping: number[] = [];
  let before: Cue | null = null;
  for (const cue of cues) {
    if (cue.endMs === cue.startMs) empty.push(cue.line);
    if (before && cue.startMs < before.startMs) early.push(cue.line);
    else if (before?.endMs && cue.startMs < before.endMs) overlapping.push(cue.line);
    before = cue;
  }
  return [
    warnOfLines(empty, 'A cue has no length'),
    warnOfLines(early, 'A cue starts before the cue above it; the order of the file is kept'),
    warnOfLines(overlapping, 'A cue starts before the cue above it ends'),
  ];
}
