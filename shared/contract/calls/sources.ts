import { z } from 'zod';
import {
  comparisonSchema,
  importPreviewSchema,
  importReportSchema,
  readingChoicesSchema,
  replacementSchema,
  sourceSummarySchema,
  speakerSchema,
  transcriptSchema,
  voiceSchema,
} from '../../model';
import { byId, countedTagsSchema, method, nothing, sourceTitleSchema } from './method';

/** Calls about transcripts: importing, reading, replacing and correcting them, and who speaks in them. */
export const sourceCalls = {
  'sources.list': method(countedTagsSchema, z.array(sourceSummarySchema)),
  'sources.read': method(byId, transcriptSchema),
  /**
   * Imports files and what folders hold, one history entry a file. `workId` is made by the caller:
   * progress events carry it and `work.cancel` takes it. Succeeds even if files failed: each has
   * its report. `choices` hold for all of them, and are remembered for files of the same shape.
   * With `wait`, files of which the reader is not sure, or all, are read and reported as `waiting`
   * instead of being stored; so are those that are likely newer versions of a source (`newerOf`),
   * which without it are imported. With `versions: 'keep'` nobody looks for that.
   */
  'sources.import': method(
    z.object({
      workId: z.string().min(1),
      paths: z.array(z.string().min(1)).min(1),
      choices: readingChoicesSchema.optional(),
      wait: z.enum(['never', 'unsure', 'always']).default('never'),
      versions: z.enum(['notice', 'keep']).default('notice'),
    }),
    z.object({ reports: z.array(importReportSchema), cancelled: z.boolean() }),
  ),
  /**
   * How a file would be imported, or the one that a source was made of: nothing is stored. `path`
   * as a report names it, in an archive too. Without `choices`, as the next import would read it.
   * Fails as reading does, with `choice-does-not-fit` where the file cannot be read as chosen; of a
   * source as `sources.readAgain` does.
   */
  'sources.preview': method(
    z.object({
      workId: z.string().min(1),
      file: z.union([z.object({ path: z.string().min(1) }), z.object({ sourceId: z.int() })]),
      choices: readingChoicesSchema.optional(),
    }),
    importPreviewSchema,
  ),
  /**
   * Reads the file of a source as chosen and gives the source what comes of it, as one change:
   * passages follow as with `sources.replace`. Fails as reading does, with `purged` where the file is
   * no longer in the study, and with `text-changed` where words of the source were corrected or
   * redacted, which the file would bring back.
   */
  'sources.readAgain': method(
    byId.extend({ workId: z.string().min(1), choices: readingChoicesSchema }),
    z.object({ report: importReportSchema, replacement: replacementSchema }),
  ),
  'sources.report': method(byId, importReportSchema),
  /** The report that was kept of each transcript's import. */
  'sources.reports': method(nothing, z.array(importReportSchema)),
  /**
   * Writes what became of files as CSV, a row a file, whole or not at all: of those given, which an
   * import answered with, else of every transcript in the study.
   */
  'sources.exportReports': method(
    z.object({ path: z.string().min(1), reports: z.array(importReportSchema).optional() }),
    z.object({ path: z.string(), files: z.int() }),
  ),
  'sources.update': method(
    byId.extend({
      title: sourceTitleSchema.optional(),
      recordedOn: z.iso.date().nullable().optional(),
    }),
    nothing,
  ),
  'sources.remove': method(byId, nothing),
  /**
   * What `sources.replace` would do with the file: nothing is changed. Fails as that does. Progress
   * events tell whether the file is being read (0 of 2) or compared (1 of 2).
   */
  'sources.compare': method(
    byId.extend({ workId: z.string().min(1), path: z.string().min(1) }),
    comparisonSchema,
  ),
  /**
   * Gives a source the text of a corrected file, as one change. Turns may be split, joined, put in,
   * taken out and given to others: each passage stays on its words, also where they moved, or keeps
   * its old words and is flagged; none goes. Speakers keep their people. Where
   * the file is another source too, that one goes. Fails as reading the file does; with `already-in`
   * where somebody worked on that other source; with `changed-meanwhile` where it would do something
   * else than was compared, by the `stamp` of that.
   */
  'sources.replace': method(
    byId.extend({
      workId: z.string().min(1),
      path: z.string().min(1),
      stamp: z.string().optional(),
    }),
    replacementSchema,
  ),
  /** The speakers of all transcripts. */
  'speakers.list': method(nothing, z.array(voiceSchema)),
  /**
   * Says who a speaker is, or that it asks; with `everywhere`, of all speakers of that name in any
   * transcript, as one change. Gives the speaker, and how many were changed.
   */
  'speakers.update': method(
    byId.extend({
      participantId: z.int().nullable().optional(),
      interviewer: z.boolean().optional(),
      everywhere: z.boolean().optional(),
    }),
    z.object({ speaker: speakerSchema, changed: z.int() }),
  ),
  /**
   * Gives a turn other words; "\n" parts its lines. `basis` is the text that was corrected: fails
   * with `changed-meanwhile` where the turn has another by now, with `bad-text` where `text` holds
   * what no text can. Passages and times stay on their words; gives those whose own words changed.
   */
  'turns.correct': method(
    z.object({ turnId: z.int(), basis: z.string(), text: z.string() }),
    z.object({ changedPassageIds: z.array(z.int()) }),
  ),
} as const;
