import { z } from 'zod';

export const briefFormats = ['md', 'html', 'docx'] as const;
export const briefFormatSchema = z.enum(briefFormats);
export type BriefFormat = z.infer<typeof briefFormatSchema>;
