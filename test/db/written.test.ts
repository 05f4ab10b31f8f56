import { expect, test } from 'vitest';
import { recordedTables } from '../../electron/core/db/recorder';
import { turnField, type WrittenField, writtenFields } from '../../electron/core/db/written';
import { newStudy } from './study';

/** Columns of text that hold no words of people, and those that follow from columns that do. */
const otherColumns = [
  /\.(?:guid|created_at|updated_at|imported_at|recorded_on|type|status|slot|stance|force|moment)$/,
  /\.(?:name_key|real_name_key|quote|quote_hash|subject_type|appendix)$/,
  /^source\.(?:flavour|encoding)$/,
  /^kind\.(?:key|letter|shape|colour)$/,
];

test('every column that holds words is redacted', () => {
  const study = newStudy();
  const known = new Set(
    [turnField, ...Object.values<readonly WrittenField[]>(writtenFields).flat()].map(
      ({ table, column }) => `${table}.${column}`,
    ),
  );
  const columns = recordedTables.flatMap((table) =>
    study.db
      .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}') WHERE type = 'TEXT'`)
      .map(({ name }) => `${table}.${name}`),
  );
  const forgotten = columns.filter(
    (column) => !known.has(column) && !otherColumns.some((other) => other.test(column)),
  );
  expect(forgotten).toEqual([]);
  expect([...known].filter((column) => !columns.includes(column))).toEqual([]);
});
