import { z } from 'zod';
import { claimSchema } from './claim';
import { narrativeSchema } from './narrative';

export const personaTypes = ['decision maker', 'user', 'influencer', 'opponent'] as const;
export const personaTypeSchema = z.enum(personaTypes);
export type PersonaType = z.infer<typeof personaTypeSchema>;

export const personaStatuses = ['draft', 'validated', 'retired'] as const;
export const personaStatusSchema = z.enum(personaStatuses);

export const personaFieldsSchema = z.object({
  name: z.string().trim().min(1).max(200),
  type: personaTypeSchema,
  /** One line under the name. */
  summary: z.string().max(600),
  status: personaStatusSchema,
});
export type PersonaFields = Readonly<z.infer<typeof personaFieldsSchema>>;

/**
 * A persona. `claims` are the sentences of the narrative with the quotes that stand in each: they
 * follow from the narrative and are rewritten with it.
 */
export const personaSchema = personaFieldsSchema.extend({
  id: z.int(),
  narrative: narrativeSchema,
  claims: z.array(claimSchema),
  updatedAt: z.string(),
});
export type Persona = Readonly<z.infer<typeof personaSchema>>;
