import { z } from 'zod';
import {
  attributeSchema,
  attributeTypeSchema,
  participantSchema,
  peopleTableReportSchema,
  peopleTableSchema,
  tableColumnSchema,
} from '../../model';
import { byId, countedTagsSchema, method, nothing, someIds, sourceTitleSchema } from './method';

/** Calls about participants and what is known of them. */
export const peopleCalls = {
  'participants.list': method(countedTagsSchema, z.array(participantSchema)),
  'participants.create': method(participantSchema.pick({ name: true }), byId),
  'participants.update': method(
    byId.extend(participantSchema.pick({ name: true, realName: true }).partial().shape),
    nothing,
  ),
  'participants.remove': method(byId, nothing),
  /**
   * Makes one person of several: their speakers, values and memos come to `intoId`. Where values
   * differ, that of `intoId` stays, else that of the first of `ids`, unless `take` says whose.
   */
  'participants.merge': method(
    z.object({
      ids: someIds,
      intoId: z.int(),
      take: z.array(z.object({ attributeId: z.int(), participantId: z.int() })).optional(),
    }),
    nothing,
  ),
  /** Says that these are different people, however alike their names: they are not proposed again. */
  'participants.keepApart': method(z.object({ ids: z.array(z.int()).min(2) }), nothing),
  /**
   * Gives people pseudonyms: the names they have become their real ones, unless they have some
   * already. Titles of transcripts that hold a name change with it, as one change. Fails with
   * `name-taken` where two people would have one name.
   */
  'participants.setPseudonyms': method(
    z.object({
      names: z.array(participantSchema.pick({ id: true, name: true })).min(1),
      titles: z.array(z.object({ id: z.int(), title: sourceTitleSchema })).optional(),
    }),
    nothing,
  ),
  /** Writes the people as CSV with what is known of them, under the names that leave the program. */
  'participants.export': method(
    z.object({ path: z.string().min(1) }),
    z.object({ path: z.string(), people: z.int() }),
  ),
  /** `value` in any common spelling of the type; null removes it. Fails with `bad-value`. */
  'participants.setValue': method(
    z.object({ participantId: z.int(), attributeId: z.int(), value: z.string().nullable() }),
    nothing,
  ),
  /**
   * A table of people (separated values or a workbook, a row a person) as it would be taken over: changes nothing.
   * Without a choice, names are in the column that knows most people of the study, and a column
   * has the type that all its cells fit. Fails with `not-a-table`, or as a file that is not there.
   */
  'participants.readTable': method(
    z.object({
      path: z.string().min(1),
      nameColumn: z.int().nonnegative().optional(),
      columns: z.array(tableColumnSchema).optional(),
    }),
    peopleTableSchema,
  ),
  /**
   * Takes those columns of a table of people over as attributes, as one change. An attribute that
   * is there keeps its type; empty cells say nothing. With `newPeople`, rows of which the study
   * knows nobody make people. Fails as `participants.readTable` does.
   */
  'participants.applyTable': method(
    z.object({
      path: z.string().min(1),
      nameColumn: z.int().nonnegative(),
      columns: z.array(tableColumnSchema),
      newPeople: z.boolean(),
    }),
    peopleTableReportSchema,
  ),
  'attributes.list': method(nothing, z.array(attributeSchema)),
  'attributes.create': method(
    z.object({ name: attributeSchema.shape.name, type: attributeTypeSchema }),
    byId,
  ),
  'attributes.remove': method(byId, nothing),
} as const;
