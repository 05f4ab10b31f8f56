import type { AttributeType } from '../../../shared/model';

/** What an attribute of that type holds, in words. */
export const typeWords: Readonly<Record<AttributeType, string>> = {
  text: 'Words',
  number: 'A number',
  boolean: 'Yes or no',
  date: 'A date',
};
