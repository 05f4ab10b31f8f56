import type { z } from 'zod';
import { codeCalls } from './calls/codes';
import { passageCalls } from './calls/passages';
import { peopleCalls } from './calls/people';
import { sourceCalls } from './calls/sources';
import { studyCalls } from './calls/study';
import { synthesisCalls } from './calls/synthesis';

/**
 * Every call that the window (or the command line) can make of core. The only place where a
 * method's name and types stand: the router and the client are derived from it.
 * A method that changes the study is one entry in its history.
 */
export const coreContract = {
  ...studyCalls,
  ...sourceCalls,
  ...peopleCalls,
  ...codeCalls,
  ...passageCalls,
  ...synthesisCalls,
} as const;

export type CoreContract = typeof coreContract;
export type CoreMethod = keyof CoreContract;
export type CoreParams<M extends CoreMethod> = z.input<CoreContract[M]['params']>;
export type CoreParsedParams<M extends CoreMethod> = z.output<CoreContract[M]['params']>;
export type CoreResult<M extends CoreMethod> = z.output<CoreContract[M]['result']>;
