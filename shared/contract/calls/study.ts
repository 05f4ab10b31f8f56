import { z } from 'zod';
import {
  coderSchema,
  countedCoderSchema,
  historyStateSchema,
  purgePreviewSchema,
  purgeReportSchema,
  quoteFaultSchema,
  redactionEntrySchema,
  redactionPreviewSchema,
  studyOverviewSchema,
} from '../../model';
import { byId, countedTagsSchema, method, nothing, workSchema } from './method';

const redactionSchema = workSchema.extend({
  entries: z.array(redactionEntrySchema).min(1).max(1_000),
});

/** Calls about the study as a whole: its title, its history, its coders, what is redacted and purged. */
export const studyCalls = {
  'study.read': method(countedTagsSchema, studyOverviewSchema),
  'study.rename': method(z.object({ title: z.string().trim().min(1).max(200) }), nothing),
  /**
   * What is wrong with the file itself, a line each; none when it is sound. And every passage held
   * against the words at its place: `wrong` has those that are not. Reads all of the study.
   */
  'study.check': method(
    nothing,
    z.object({
      problems: z.array(z.string()),
      passages: z.int(),
      wrong: z.array(quoteFaultSchema),
    }),
  ),
  'history.undo': method(nothing, z.object({ label: z.string(), history: historyStateSchema })),
  'history.redo': method(nothing, z.object({ label: z.string(), history: historyStateSchema })),
  /** Makes the coder of that name the one whose tags are made from now on. */
  'coders.use': method(coderSchema.pick({ name: true }), coderSchema),
  'coders.list': method(nothing, z.array(countedCoderSchema)),
  /** Fails with `name-taken`. */
  'coders.rename': method(coderSchema, nothing),
  /**
   * Makes one coder of two: tags and memos come to `intoId`. What both tagged alike is then one tag,
   * memos of both on one thing become one text.
   */
  'coders.merge': method(byId.extend({ intoId: z.int() }), nothing),
  /**
   * Every place of the study that the entries' words reach: turns, and whatever else holds words of
   * people, of the researcher or of the files. Nothing is changed. Fails with `holds-its-words`
   * where a replacement has the words in it that it is to replace, and with `cancelled`.
   */
  'redaction.preview': method(redactionSchema, redactionPreviewSchema),
  /**
   * Replaces the words at these places, as one change. `leftOut` holds keys of places, of spellings
   * and of groups; `stamp` is that of the preview (`changed-meanwhile` if the places are others by
   * now). With `keyPath`, what stood where is first written there (CSV), apart from the study.
   * Quotes take the new words without a flag. Fails with `nothing-to-redact`, `cannot-write`,
   * `not-csv`, and as the preview does. Stopped in the middle, nothing was changed (`cancelled`).
   */
  'redaction.apply': method(
    redactionSchema.extend({
      leftOut: z.array(z.string()),
      stamp: z.string(),
      keyPath: z.string().min(1).nullable(),
    }),
    z.object({ places: z.int() }),
  ),
  /**
   * Puts the words of a key back, as one change. `lost` names places whose text was changed since.
   * Fails with `not-a-key` and `other-study`.
   */
  'redaction.restore': method(
    z.object({ path: z.string().min(1) }),
    z.object({
      places: z.int(),
      lost: z.array(z.object({ where: z.string(), replacement: z.string() })),
    }),
  ),
  'purge.preview': method(nothing, purgePreviewSchema),
  /**
   * Takes everything that was redacted, corrected away or removed out of the file itself, with the
   * history, so that nothing before can be undone. Cannot be undone. `removeCopies` names copies of
   * `purge.preview` that go too. Can be stopped while it reads (`cancelled`). Killed at any time, it is
   * not begun, or ended when the study is opened again.
   */
  'purge.run': method(workSchema.extend({ removeCopies: z.array(z.string()) }), purgeReportSchema),
  'work.cancel': method(z.object({ workId: z.string() }), nothing),
} as const;
