import { fail, ok, type Result } from '../../../../shared/result';
import { roleOf } from '../column-names';
import type { RowDocument, Warning } from '../document';
import { maxLines } from '../limits';
import { cleanRows } from '../text/clean-texts';
import { findDelimiter, readDelimited } from './delimited';
import type { FileContent, Format, OpenedFile } from './format';
import { refuseContent } from './refusals';

const tableEndings = ['.csv', '.tsv', '.tab', '.psv'];

/**
 * Separated values, one row a line: by the ending and a delimiter that makes a table of it, or,
 * whatever the ending, by a first line that names the columns of a table of turns.
 */
export const separated: Format = {
  endings: ['.csv', '.tsv', '.tab'],
  claims: (file) => {
    if (file.kind !== 'unknown') return false;
    const text = file.text()?.text;
    if (text === undefined) return false;
    return tableEndings.includes(file.ending) ? findDelimiter(text) !== null : namesColumns(text);
  },
  open: openSeparated,
};

/** Two columns of a table of turns by names that leave no doubt. */
function namesColumns(text: string): boolean {
  const head = text.slice(0, 400).replace(/^[\s\ufeff]+/, '');
  const first = head.split(/\r\n|[\r\n]/)[0] ?? '';
  if (!/[\t,;|]/.test(first) || first.length > 300) return false;
  const delimiter = findDelimiter(text);
  if (delimiter === null) return false;
  const names = first.split(delimiter).map((name) => name.replace(/^"|"$/g, '').trim());
  const roles = new Set(names.flatMap((name) => (roleOf(name)?.sure ? roleOf(name)?.role : [])));
  return roles.has('text') && roles.size >= 2;
}

function openSeparated(file: FileContent): Result<OpenedFile> {
  const decoded = file.text();
  const delimiter = decoded && findDelimiter(decoded.text);
  if (!decoded || !delimiter) return refuseContent(file);
  const text = decoded.text.replace(/^sep=.(?:\r\n?|\n)/i, '');
  const quoted = readDelimited(text, { delimiter, quotes: true });
  const { rows } =
    quoted.unclosed === null ? quoted : readDelimited(text, { delimiter, quotes: false });
  if (rows.length > maxLines) {
    return fail('file-too-large', `“${file.name}” has more than ${maxLines} rows.`);
  }
  const cleaned = cleanRows(rows);
  const document: RowDocument = { kind: 'rows', unit: 'line', rows: cleaned.rows };
  const unclosed: Warning[] =
    quoted.unclosed === null
      ? []
      : [
          {
            line: quoted.unclosed,
            message:
              'A quotation mark starts a cell here and nothing ends it, so quotation marks were read as plain signs.',
          },
        ];
  return ok({
    document,
    encoding: decoded.encoding,
    left: [],
    warnings: [...cleaned.warnings, ...unclosed],
  });
}
