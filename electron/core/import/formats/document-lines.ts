import { fail, ok, type Result } from '../../../../shared/result';
import type { Left, TextLine, Unit } from '../document';
import { maxLines } from '../limits';
import { cleanTexts } from '../text/clean-texts';
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
  // A row’s text is its cells, joined.
  const pieces = lines.flatMap(({ text, cells }, index) =>
    (cells ?? [text]).map((piece) => ({ piece, index })),
  );
  const cleaned = cleanTexts(
    pieces.map(({ piece }) => piece),
    (at) => lines[pieces[at]?.index ?? 0]?.number ?? 0,
  );
  let next = 0;
  const clean = lines.map((line) => {
    const from = next;
    next += line.cells?.length ?? 1;
    const texts = cleaned.texts.slice(from, next);
    return { ...line, cells: line.cells && texts, text: texts.join('\t') };
  });
  return ok({
    document: { kind: 'lines', unit, lines: clean, word },
    encoding,
    left,
    warnings: cleaned.warnings,
  });
}
