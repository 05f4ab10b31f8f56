import { z } from 'zod';
import { kindKeySchema } from './kind';

export const attributeTypes = ['text', 'number', 'boolean', 'date'] as const;
export const attributeTypeSchema = z.enum(attributeTypes);
export type AttributeType = z.infer<typeof attributeTypeSchema>;

/** A case attribute: something known of every participant ("Role", "Team size"). */
export const attributeSchema = z.object({
  id: z.int(),
  name: z.string().trim().min(1).max(120),
  type: attributeTypeSchema,
});
export type Attribute = Readonly<z.infer<typeof attributeSchema>>;

/**
 * A value as text in its type's canonical form: number as JavaScript prints it, boolean as
 * "true" or "false", date as `YYYY-MM-DD`.
 */
export const attributeValueSchema = z.object({ attributeId: z.int(), value: z.string() });

const nameSchema = z.string().trim().min(1).max(200);

/** A person of the study. */
export const participantSchema = z.object({
  id: z.int(),
  /** The one name that leaves the program: a pseudonym, once one was given. */
  name: nameSchema,
  /** The name before there was a pseudonym; null while there is none. It stays in the study. */
  realName: nameSchema.nullable(),
  /** How transcripts label them, each spelling once. It stays in the study too. */
  spellings: z.array(z.string()),
  values: z.array(attributeValueSchema),
  /** Transcripts in which they speak, in the order in which they came into the study. */
  sourceIds: z.array(z.int()),
  words: z.int(),
  quotes: z.int(),
  /** How many of the quotes have codes of each kind; kinds of which there are none are left out. */
  quotesByKind: z.array(z.object({ kind: kindKeySchema, quotes: z.int() })),
  /** People who look the same by name and were said to be somebody else. */
  apartFrom: z.array(z.int()),
});
export type Participant = Readonly<z.infer<typeof participantSchema>>;
