import { z } from 'zod';
import {
  briefDocumentSchema,
  briefFieldsSchema,
  briefSchema,
  jobSchema,
  jobSlotSchema,
  narrativeSchema,
  personaFieldsSchema,
  personaSchema,
  stanceSchema,
} from '../../model';
import { byId, method, nothing, workSchema } from './method';

/** Calls about jobs, personas and briefs. */
export const synthesisCalls = {
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
   * brief of the whole study: every job, persona and tagged quote. `work.cancel` takes the
   * `workId`, if there is one: then it fails with `cancelled`, and no file was touched.
   */
  'briefs.export': method(
    z.object({
      id: z.int().nullable(),
      path: z.string().min(1),
      workId: workSchema.shape.workId.optional(),
    }),
    z.object({ path: z.string(), quotes: z.int() }),
  ),
} as const;
