import { basename, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { type RedactionEntry, redactionEntrySchema } from '../../shared/model';
import { findDelimiter, readDelimited } from '../core/import/formats/delimited';
import { loadTableText } from '../core/import/table-text';
import { Stopped, stop } from '../core/steps';

/** How words are looked for where a list does not say it of them. */
export type HowToLook = Pick<RedactionEntry, 'wholeWords' | 'matchCase' | 'endings'>;

/** Words and what stands in their place from now on. */
export type Replaced = Pick<RedactionEntry, 'words' | 'replacement'>;

const usual = '[name]';

/** `WORDS=REPLACEMENT`, or the words alone. */
export function parseReplaced(text: string): Replaced {
  const [words = '', ...rest] = text.split('=');
  const replaced = {
    words: words.trim(),
    replacement: rest.length === 0 ? usual : rest.join('=').trim(),
  };
  if (isEntry(replaced)) return replaced;
  throw new InvalidArgumentError(
    'Words are given as WORDS=REPLACEMENT, each of 1 to 200 characters: "Anna Berg=[name]".',
  );
}

function isEntry(replaced: Replaced): boolean {
  const { words, replacement } = redactionEntrySchema.shape;
  return (
    words.safeParse(replaced.words).success && replacement.safeParse(replaced.replacement).success
  );
}

/**
 * The words of a list: a table with a column `words`, and `replacement`, `whole words`, `case` and
 * `inflections` where they are wanted (yes or no), or else a line for each, as on the command line.
 * Ends the command by what is wrong with it, and on which line.
 */
export async function readRedactionList(file: string, how: HowToLook): Promise<RedactionEntry[]> {
  const path = resolve(file);
  const name = basename(path);
  const loaded = await loadTableText(path, 'a list of words');
  if (!loaded.ok) throw new Stopped(loaded.failure);
  if (loaded.value === null) stop('not-a-list', `“${name}” is not text.`);
  const text = loaded.value;
  const delimiter = findDelimiter(text) ?? ',';
  const { rows } = readDelimited(text, { delimiter, quotes: true });
  const head = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const entries = head.includes('words')
    ? rows.slice(1).map(({ number, cells }) => rowEntry(name, number, cells, head, how))
    : lineEntries(name, text, how);
  if (entries.length === 0) stop('not-a-list', `“${name}” names no words.`);
  return entries;
}

function rowEntry(
  name: string,
  line: number,
  cells: readonly string[],
  head: readonly string[],
  how: HowToLook,
): RedactionEntry {
  const cell = (column: string) => cells[head.indexOf(column)]?.trim() ?? '';
  const choice = (column: string, otherwise: boolean) => {
    const written = cell(column).toLowerCase();
    if (written === '') return otherwise;
    if (/^(?:yes|y|true|1|x)$/.test(written)) return true;
    if (/^(?:no|n|false|0)$/.test(written)) return false;
    return stop(
      'not-a-list',
      `“${name}”, line ${line}: “${column}” is yes or no, not “${written}”.`,
    );
  };
  const replaced = { words: cell('words'), replacement: cell('replacement') || usual };
  if (!isEntry(replaced))
    stop('not-a-list', `“${name}”, line ${line}: these are no words of 1 to 200 characters.`);
  return {
    ...replaced,
    wholeWords: choice('whole words', how.wholeWords),
    matchCase: choice('case', how.matchCase),
    endings: choice('inflections', how.endings),
  };
}

function lineEntries(name: string, text: string, how: HowToLook): RedactionEntry[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [{ ...parseReplaced(line), ...how }];
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      return stop('not-a-list', `“${name}”, line ${index + 1}: ${error.message}`);
    }
  });
}
