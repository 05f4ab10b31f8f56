import { studySchema } from './0001-study';
import { sharedPlaces } from './0002-shared-places';
import { codebookSchema } from './0003-codebook';
import { wordIndex } from './0004-word-index';
import { peopleSchema } from './0005-people';
import { kindsSchema } from './0006-kinds';

/** SQL from each version of the study file to the next: the first makes version 1 of nothing. */
export const migrations: readonly string[] = [
  studySchema,
  sharedPlaces,
  codebookSchema,
  wordIndex,
  peopleSchema,
  kindsSchema,
];
