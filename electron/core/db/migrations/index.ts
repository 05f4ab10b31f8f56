import { studySchema } from './0001-study';

/** SQL from each version of the study file to the next: the first makes version 1 of nothing. */
export const migrations: readonly string[] = [studySchema];
