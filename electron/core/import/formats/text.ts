import { fail, ok, type Result } from '../../../../shared/result';
import { type LineDocument, type TextLine, textLine } from '../document';
import { maxLines } from '../limits';
import { cleanLines } from '../text/clean';
import { splitLines } from '../text/lines';
import type { FileContent, Format, OpenedFile } from './format';
import { refuseContent } from './refusals';

/** Plain text and Markdown: whatever decodes as text and is nothing else. */
export const text: Format = {
  endings: ['.txt', '.text', '.md', '.markdown'],
  claims: (file) => file.kind === 'unknown',
  open: openText,
};

function openText(file: FileContent): Result<OpenedFile> {
  const decoded = file.text();
  if (!decoded) return refuseContent(file);
  const split = splitLines(decoded.text);
  if (split.length > maxLines) {
    return fail('file-too-large', `“${file.name}” has more than ${maxLines} lines.`);
  }
  const { lines, warnings } = cleanLines(split);
  const document: LineDocument = {
    kind: 'lines',
    unit: 'line',
    lines: lines.map(readLine),
    word: false,
  };
  return ok({ document, encoding: decoded.encoding, left: [], warnings });
}

const heading = /^ {0,3}(#{1,6})(?:\s|$)/;
const quotation = /^ {0,3}>(?!>)/;

function readLine(line: string, index: number): TextLine {
  const level = line.charCodeAt(0) === 35 || line.startsWith(' ') ? heading.exec(line) : null;
  if (level?.[1]) return textLine(index + 1, line, { heading: level[1].length });
  return textLine(index + 1, line, { quoted: quotation.test(line) });
}
