import { readingChoicesSchema } from '../../../shared/model';
import type { StudyContext } from '../context';
import { readingsChosen } from '../db/sources';
import type { Choosing } from '../import/reader';

/**
 * What was chosen for files of each shape, for the next of it. The numbers of the lines where a
 * transcript begins and ends say nothing of another file; the lines beside them do.
 */
export function rememberedReadings(study: StudyContext): NonNullable<Choosing['remembered']> {
  return readingsChosen(study.db).flatMap(({ shape, choices }) => {
    const parsed = readingChoicesSchema.safeParse(JSON.parse(choices));
    if (shape === '' || !parsed.success) return [];
    const { begin: _begin, end: _end, ...kept } = parsed.data;
    return [{ shape, choices: kept }];
  });
}
