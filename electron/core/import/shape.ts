import { createHash } from 'node:crypto';
import { type PatternHow, speakerMarks } from '../../../shared/model';
import { plainName } from './column-names';
import type { CueDocument, ImportDocument, LineDocument } from './document';
import { tableIn } from './flavours/by-columns';
import { readingByPattern } from './flavours/by-pattern';
import { readTable } from './flavours/rows/table';
import type { OpenedFile } from './formats/format';

/** Lines or cues that are looked at: the shape of a file does not change further down. */
const looksAt = 2_000;
const fewestTurns = 3;

/**
 * A fingerprint of the way in which a file is written: what it is, its encoding, the flavour that
 * the reader takes it for, the names of its columns, the marks by which names in it can be found.
 * What a person chose for one file holds for the next of the same shape.
 */
export function shapeOf({ document, encoding }: OpenedFile, flavourKey: string | null): string {
  const signs = [document.kind, encoding, flavourKey, ...signsOf(document)];
  return createHash('sha256').update(JSON.stringify(signs)).digest('hex').slice(0, 32);
}

function signsOf(document: ImportDocument): readonly (string | number | null)[] {
  switch (document.kind) {
    case 'lines':
      return [document.unit, ...marksIn({ ...document, lines: document.lines.slice(0, looksAt) })];
    case 'cues':
      return [document.format, ...marksIn({ ...document, cues: document.cues.slice(0, looksAt) })];
    default: {
      const found = tableIn(document);
      const table = found && readTable(found.table);
      return table?.header ? table.header.cells.map(plainName) : [table?.columns.length ?? null];
    }
  }
}

/** The marks by which at least two names are found that recur. */
function marksIn(document: LineDocument | CueDocument): string[] {
  return speakerMarks.filter((mark) => {
    const how: PatternHow = { by: 'mark', mark, names: { also: [], not: [] } };
    const { names } = readingByPattern(document, how);
    const speakers = names.filter(({ speaker }) => speaker);
    const turns = speakers.reduce((sum, name) => sum + name.turns, 0);
    return speakers.length > 1 && turns >= fewestTurns;
  });
}
