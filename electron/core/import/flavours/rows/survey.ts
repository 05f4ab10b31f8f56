import type { RowDocument } from '../../document';
import { type Draft, DraftBuilder } from '../../draft';
import type { Flavour, Reading } from '../flavour';
import { restOf, shortName } from './left';
import { findSurveyColumns, type SurveyColumns } from './survey-columns';
import { readTable, type Table } from './table';
import { numberCell } from './times';

/** The voice of the questions; it counts as an interviewer’s. */
const asker = 'Question';
const noAnswer = /^(?:n\/?a\.?|[^\p{L}\p{N}]+)$/iu;

/**
 * A survey: one respondent a row, answers in columns. Open answers become turns, question by
 * question: the question once, as an interviewer’s turn, then what each respondent wrote, in the
 * order of the rows, so that answers to one question are read and compared together. Choices,
 * numbers and dates are left out, column by column.
 */
export const survey: Flavour<RowDocument> = {
  recognise(document) {
    const table = readTable(document);
    const columns = table && findSurveyColumns(table);
    if (!table || !columns || table.rows.length < 2) return null;
    const { open, label } = columns;
    return surveyReading(table, columns, open.length > 1 || label !== null ? 0.75 : 0.65);
  },
};

/** Reads answers of which it is known in which columns they stand. */
export function surveyReading(table: Table, columns: SurveyColumns, confidence: number): Reading {
  const { open, label } = columns;
  const questions = open.map((at) => `“${shortName(questionOf(table, at))}”`);
  const shown = questions.slice(0, 3).join(', ');
  const more = questions.length > 3 ? ` and ${questions.length - 3} more` : '';
  const header = table.header !== null;
  return {
    flavour: 'Survey',
    confidence,
    reason: `${table.rows.length} respondents in rows; open answers to ${shown}${more}`,
    columns: { by: 'answer columns', header, respondent: label, answers: [...open] },
    read: () => readSurvey(table, columns),
  };
}

/** What a column asks; one without a name is known by its place. */
function questionOf({ columns }: Table, at: number): string {
  return columns[at]?.name || `Column ${at + 1}`;
}

function readSurvey(table: Table, { open, label }: SurveyColumns): Draft {
  const builder = new DraftBuilder();
  const first = table.header?.number ?? 0;
  const names = respondents(table, label);
  for (const at of open) {
    const column = table.columns[at];
    if (!column) continue;
    builder.open({ speaker: asker, line: first });
    builder.text(first, questionOf(table, at));
    column.cells.forEach((cell, index) => {
      const line = table.rows[index]?.number ?? 0;
      if (cell === '') return;
      if (noAnswer.test(cell)) {
        builder.close();
        builder.leave('no answer', line, cell);
        return;
      }
      builder.open({ speaker: names[index] ?? null, line });
      builder.text(line, cell);
    });
  }
  const used = new Set(label === null ? open : [...open, label]);
  const header = table.header && {
    ...table.header,
    cells: table.header.cells.filter((_, at) => !open.includes(at)),
  };
  const draft = builder.finish();
  return { ...draft, left: [...draft.left, ...restOf({ ...table, header }, used)] };
}

/** By their own label, or by their place in the table. */
function respondents({ rows }: Table, label: number | null): string[] {
  return rows.map(({ cells }, index) => {
    const name = label === null ? String(index + 1) : (cells[label] ?? '').replace(/\s+/g, ' ');
    return numberCell(name) === null ? name : `Respondent ${name}`;
  });
}
