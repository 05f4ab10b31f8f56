import { z } from 'zod';
import {
  attributeSchema,
  attributeTypeSchema,
  briefDocumentSchema,
  briefFieldsSchema,
  briefSchema,
  codebookReportSchema,
  codeNameSchema,
  coderSchema,
  codeSchema,
  countedCoderSchema,
  countedCodeSchema,
  historyStateSchema,
  hitsSchema,
  importPreviewSchema,
  importReportSchema,
  jobSchema,
  jobSlotSchema,
  kindKeySchema,
  kindSchema,
  memoSchema,
  memoSubjectSchema,
  narrativeSchema,
  participantSchema,
  passageSchema,
  personaFieldsSchema,
  personaSchema,
  purgePreviewSchema,
  purgeReportSchema,
  quoteFaultSchema,
  quoteSchema,
  reachSchema,
  readingChoicesSchema,
  redactionEntrySchema,
  redactionPreviewSchema,
  replacementSchema,
  similarHitsSchema,
  sourceSummarySchema,
  spanSchema,
  speakerSchema,
  stanceSchema,
  studyOverviewSchema,
  transcriptFilterSchema,
  transcriptSchema,
  voiceSchema,
} from '../model';

/** One method of core: what it takes and what it gives when it succeeds. */
export interface Method<P extends z.ZodType, R extends z.ZodType> {
  readonly params: P;
  readonly result: R;
}

function method<P extends z.ZodType, R extends z.ZodType>(params: P, result: R): Method<P, R> {
  return { params, result };
}

const nothing = z.object({});
const byId = z.object({ id: z.int() });
const someIds = z.array(z.int()).min(1);
const sourceTitleSchema = z.string().trim().min(1).max(300);
const newCodeSchema = codeSchema
  .pick({ kind: true, name: true })
  .extend(codeSchema.omit({ id: true, kind: true, name: true }).partial().shape);
const foundPlacesSchema = z.array(z.object({ sourceId: z.int(), span: spanSchema })).min(1);
const workSchema = z.object({ workId: z.string().min(1) });
const redactionSchema = workSchema.extend({
  entries: z.array(redactionEntrySchema).min(1).max(1_000),
});
const codeChangesSchema = codeSchema.omit({ id: true }).partial();

/** Which quotes: empty or missing lists do not filter; several lists must all hold. */
export const quoteFilterSchema = z.object({
  kinds: z.array(kindKeySchema).optional(),
  codeIds: z.array(z.int()).optional(),
  participantIds: z.array(z.int()).optional(),
  sourceIds: z.array(z.int()).optional(),
});

/** Coders whose tags are left out of counts; a passage that has no others is then not counted. */
const countedTagsSchema = z.object({ withoutCoderIds: z.array(z.int()).optional() });

/**
 * Every call that the window (or the command line) can make of core. The only place where a
 * method's name and types stand: the router and the client are derived from it.
 * A method that changes the study is one entry in its history.
 */
export const coreContract = {
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

  'sources.list': method(countedTagsSchema, z.array(sourceSummarySchema)),
  'sources.read': method(byId, transcriptSchema),
  /**
   * Imports files and what folders hold, one history entry a file. `workId` is made by the caller:
   * progress events carry it and `work.cancel` takes it. Succeeds even if files failed: each has
   * its report. `choices` hold for all of them, and are remembered for files of the same shape.
   * With `wait`, files of which the reader is not sure, or all, are read and reported as `waiting`
   * instead of being stored.
   */
  'sources.import': method(
    z.object({
      workId: z.string().min(1),
      paths: z.array(z.string().min(1)).min(1),
      choices: readingChoicesSchema.optional(),
      wait: z.enum(['never', 'unsure', 'always']).default('never'),
    }),
    z.object({ reports: z.array(importReportSchema), cancelled: z.boolean() }),
  ),
  /**
   * How a file would be imported, or the one that a source was made of: nothing is stored. `path`
   * as a report names it, in an archive too. Without `choices`, as the next import would read it. Fails as reading does, with
   * `choice-does-not-fit` where the file cannot be read as chosen.
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
   * Reads the file of a source as chosen: what comes of it takes the place of the source, under an
   * id of its own. Fails as reading does, and with `has-notes` where passages or a memo are on it.
   */
  'sources.readAgain': method(
    byId.extend({ workId: z.string().min(1), choices: readingChoicesSchema }),
    importReportSchema,
  ),
  'sources.report': method(byId, importReportSchema),
  'sources.update': method(
    byId.extend({
      title: sourceTitleSchema.optional(),
      recordedOn: z.iso.date().nullable().optional(),
    }),
    nothing,
  ),
  'sources.remove': method(byId, nothing),
  /**
   * Gives a source the text of a corrected file, as one change. Turns may be split, joined, put in,
   * taken out and given to others: each passage stays on its words, also where they moved, or keeps
   * its old words and is flagged; none goes. Speakers keep their people. Fails with `already-in`
   * where the file is another source of the study, and as reading the file does.
   */
  'sources.replace': method(
    byId.extend({ workId: z.string().min(1), path: z.string().min(1) }),
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
   * `not-csv`, and as the preview does.
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
   * `purge.preview` that go too. Killed at any time, it is ended when the study is opened again.
   */
  'purge.run': method(z.object({ removeCopies: z.array(z.string()) }), purgeReportSchema),
  'work.cancel': method(z.object({ workId: z.string() }), nothing),

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
  'attributes.list': method(nothing, z.array(attributeSchema)),
  'attributes.create': method(
    z.object({ name: attributeSchema.shape.name, type: attributeTypeSchema }),
    byId,
  ),
  'attributes.remove': method(byId, nothing),

  'kinds.list': method(nothing, z.array(kindSchema)),
  'codes.list': method(countedTagsSchema, z.array(countedCodeSchema)),
  'codes.create': method(newCodeSchema, byId),
  'codes.update': method(byId.extend(codeChangesSchema.shape), nothing),
  /** Removes the code with its tags; its sub-codes move up one level. */
  'codes.remove': method(byId, nothing),
  /**
   * Makes one code of several: their tags, their places in jobs, their descriptions and memos come
   * to `intoId`, and what was below them stands below it. Codes of another kind come over unless a
   * job holds them (`in-a-job`).
   */
  'codes.merge': method(z.object({ ids: someIds, intoId: z.int() }), nothing),
  /**
   * Puts codes, each with all below it, under another one, or at the top with null. They take the
   * parent's kind, or `kind` at the top. Fails with `inside-itself`, `name-taken`, and `in-a-job`
   * where a job holds a code that would change its kind.
   */
  'codes.move': method(
    z.object({ ids: someIds, parentId: z.int().nullable(), kind: kindKeySchema.optional() }),
    nothing,
  ),
  /** Makes a code beside the one named and gives it these of its tags. */
  'codes.split': method(byId.extend({ name: codeNameSchema, tagIds: someIds }), byId),
  /** Archives codes with all below them, or brings them back. */
  'codes.archive': method(z.object({ ids: someIds, archived: z.boolean() }), nothing),
  /**
   * Reads a codebook (CSV, see `codes.export`) as one change. A code of the same kind and name is
   * updated where a cell says something; what cannot be read is named and left out. Fails with
   * `not-a-codebook` where the columns are missing.
   */
  'codes.import': method(z.object({ path: z.string().min(1) }), codebookReportSchema),
  /** Writes the codebook as CSV: a row a code, with the path to it ("Late / Very late"). */
  'codes.export': method(
    z.object({ path: z.string().min(1) }),
    z.object({ path: z.string(), codes: z.int() }),
  ),

  'passages.list': method(z.object({ sourceId: z.int() }), z.array(passageSchema)),
  /**
   * Tags a span with a code that exists or is made by name. The same span is the same passage.
   * Tagging again with the same code and coder changes nothing.
   */
  'passages.tag': method(
    z.object({
      sourceId: z.int(),
      span: spanSchema,
      code: z.union([
        z.object({ id: z.int() }),
        z.object({ kind: kindKeySchema, name: codeNameSchema }),
      ]),
      /** Name of the coder whose tag it is, made if new; the study's coder when missing. */
      coder: coderSchema.shape.name.optional(),
    }),
    z.object({ passage: passageSchema, tagId: z.int(), codeId: z.int() }),
  ),
  /** The spans that `passages.tagMany` would tag, with their words: nothing is changed. */
  'passages.preview': method(
    z.object({ places: foundPlacesSchema, reach: reachSchema }),
    z.array(z.object({ sourceId: z.int(), span: spanSchema, quote: z.string() })),
  ),
  /**
   * Tags places of any sources, or the sentences or turns they are in, as one change. `tags` counts
   * the new ones: what has the code already stays as it is.
   */
  'passages.tagMany': method(
    z.object({
      places: foundPlacesSchema,
      reach: reachSchema,
      code: z.union([
        z.object({ id: z.int() }),
        z.object({ kind: kindKeySchema, name: codeNameSchema }),
      ]),
    }),
    z.object({ passages: z.int(), tags: z.int(), codeId: z.int() }),
  ),
  /** A passage without a tag, for words that a claim is to cite. The same span is the same passage. */
  'passages.mark': method(z.object({ sourceId: z.int(), span: spanSchema }), passageSchema),
  /** Takes a tag away; a passage without tag, memo or evidence goes with its last tag. */
  'passages.untag': method(z.object({ tagId: z.int() }), nothing),
  'passages.retag': method(z.object({ tagId: z.int(), codeId: z.int() }), nothing),
  'passages.resize': method(byId.extend({ span: spanSchema }), passageSchema),
  /** Takes the changed words for the passage's own. Fails with `no-words` where none are left. */
  'passages.accept': method(byId, passageSchema),
  'passages.remove': method(byId, nothing),
  'quotes.list': method(quoteFilterSchema, z.array(quoteSchema)),

  /**
   * Turns of transcripts by their words: all words, "phrases", OR, NOT or a minus, prefix*,
   * nearly~, NEAR(a b, 5), brackets. Big and small letters and accents are the same. A word without
   * any hit is looked for under the nearest spellings. Fails with `wrong-query`, in plain words.
   */
  'search.transcripts': method(
    z.object({
      query: z.string().max(1_000),
      filter: transcriptFilterSchema.optional(),
      limit: z.int().min(1).max(10_000),
      offset: z.int().min(0),
    }),
    hitsSchema,
  ),

  /**
   * Turns like a passage: those that share at least two of its rarest words (or its only one),
   * ranked by BM25. The passage's own turns are left out.
   */
  'search.like': method(
    z.object({
      sourceId: z.int(),
      span: spanSchema,
      filter: transcriptFilterSchema.optional(),
      limit: z.int().min(1).max(500),
    }),
    similarHitsSchema,
  ),

  /** Sets the one memo on a subject; an empty text removes it. */
  'memos.set': method(z.object({ about: memoSubjectSchema, text: z.string() }), nothing),
  /** The memos of all coders, the one written last first. */
  'memos.list': method(nothing, z.array(memoSchema)),
  /** Writes every memo as CSV, with what it is about. */
  'memos.export': method(
    z.object({ path: z.string().min(1) }),
    z.object({ path: z.string(), memos: z.int() }),
  ),

  'jobs.list': method(nothing, z.array(jobSchema)),
  'jobs.create': method(jobSchema.pick({ title: true }), byId),
  'jobs.rename': method(jobSchema.pick({ id: true, title: true }), nothing),
  'jobs.remove': method(byId, nothing),
  /** The slot's codes, in order. Fails with `wrong-kind` for a code that does not fit. */
  'jobs.setCodes': method(byId.extend({ slot: jobSlotSchema, codeIds: z.array(z.int()) }), nothing),
  /** The slot's wording; an empty text goes back to the codes' clauses. */
  'jobs.setText': method(byId.extend({ slot: jobSlotSchema, text: z.string() }), nothing),
  /** Says what a passage does to a claim of a job; null takes the link away. */
  'jobs.setEvidence': method(
    z.object({ claimId: z.int(), passageId: z.int(), stance: stanceSchema.nullable() }),
    nothing,
  ),

  'personas.list': method(nothing, z.array(personaSchema)),
  'personas.create': method(personaFieldsSchema.pick({ name: true }), byId),
  'personas.update': method(byId.extend(personaFieldsSchema.partial().shape), nothing),
  /** Stores the narrative and rewrites the claims and evidence that follow from it. */
  'personas.write': method(byId.extend({ narrative: narrativeSchema }), personaSchema),
  'personas.remove': method(byId, nothing),

  'briefs.list': method(nothing, z.array(briefSchema)),
  'briefs.create': method(
    briefFieldsSchema.partial().extend(briefFieldsSchema.pick({ title: true }).shape),
    byId,
  ),
  'briefs.update': method(byId.extend(briefFieldsSchema.partial().shape), nothing),
  'briefs.remove': method(byId, nothing),
  'briefs.compose': method(byId, briefDocumentSchema),
  /**
   * Writes the brief; the format follows the ending: `.md`, `.html`, `.docx`. Without an id, a
   * brief of the whole study: every job, persona and tagged quote.
   */
  'briefs.export': method(
    z.object({ id: z.int().nullable(), path: z.string().min(1) }),
    z.object({ path: z.string(), quotes: z.int() }),
  ),
} as const;

export type CoreContract = typeof coreContract;
export type CoreMethod = keyof CoreContract;
export type CoreParams<M extends CoreMethod> = z.input<CoreContract[M]['params']>;
export type CoreParsedParams<M extends CoreMethod> = z.output<CoreContract[M]['params']>;
export type CoreResult<M extends CoreMethod> = z.output<CoreContract[M]['result']>;
