import { z } from 'zod';
import { attributeTypeSchema } from './participant';

/** Something in a table of people that is not taken over. */
export const peopleTableWarningSchema = z.object({
  /** Line of the file, counted from 1. */
  line: z.int(),
  /** The column whose cell stays out; null when it is the whole row or a column's name. */
  column: z.int().nullable(),
  message: z.string(),
});
export type PeopleTableWarning = Readonly<z.infer<typeof peopleTableWarningSchema>>;

/** A column and the type that its attribute is to have. `index` counts from 0. */
export const tableColumnSchema = z.object({
  index: z.int().nonnegative(),
  type: attributeTypeSchema,
});

/** A table of people as it would be taken over. */
export const peopleTableSchema = z.object({
  file: z.string(),
  /** The first row: what all columns are called. */
  heads: z.array(z.string()),
  /** Index of the column with the names. */
  nameColumn: z.int(),
  /** The others that can become an attribute. */
  columns: z.array(
    tableColumnSchema.extend({
      header: z.string(),
      /** Whether the study has an attribute of that name: the type is that one's then. */
      known: z.boolean(),
    }),
  ),
  /** Rows that can be taken over, each of another person. */
  rows: z.array(
    z.object({
      line: z.int(),
      name: z.string(),
      /** Null when the study has nobody of that name. */
      participantId: z.int().nullable(),
      /** One for each column of the file, whether it is among `columns` or not. */
      cells: z.array(z.string()),
    }),
  ),
  /** By line. */
  warnings: z.array(peopleTableWarningSchema),
});
export type PeopleTable = Readonly<z.infer<typeof peopleTableSchema>>;

/** What became of a table of people. */
export const peopleTableReportSchema = z.object({
  file: z.string(),
  /** Values set. */
  values: z.int(),
  /** Attributes made. */
  attributes: z.int(),
  /** People made. */
  people: z.int(),
  left: z.array(peopleTableWarningSchema),
});
export type PeopleTableReport = Readonly<z.infer<typeof peopleTableReportSchema>>;
