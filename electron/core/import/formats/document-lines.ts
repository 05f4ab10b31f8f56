import { fail, ok, type Result } from '../../../../shared/result';
import type { Left, TextLine, Unit } from '../document';
import { maxLines } from '../limits';
import { cleanLines } from '../text/clean';
import type { OpenedFile } from './format';

export interface DocumentLines {
  readonly name: string;
  readonly lines: readonly TextLine[];
  readonly encoding: string;
  readonly unit: Unit;
  /** The flavours of word processors may be in it. */
  readonly word: boolean;
  readonly left?: readonly Left[];
}

/** A document from its lines, without the characters that nobody wrote. */
export function documentOfLines(opened: DocumentLines): Result<OpenedFile> {
  const { name, lines, encoding, unit, word, left = [] } = opened;
  if (lines.length > maxLines) {
    return fail('file-too-large', `“${name}” has more than ${maxLines} lines.`);
  }
  const cleaned = cleanLines(
    lines.map(({ text }) => text),
    (index) => lines[index]?.number ?? 0,
  );
  return ok({
    document: {
      kind: 'lines',
      unit,
      lines: lines.map((line, index) => ({ ...line, text: cleaned.lines[index] ?? '' })),
      word,
    },
    encoding,
    left,
    warnings: cleaned.warnings,
  });
}
