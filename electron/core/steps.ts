import type { CoreMethod, CoreParams, CoreResult } from '../../shared/contract';
import type { Failure } from '../../shared/result';
import type { Core } from './core';

/** Ends a row of calls; carries what went wrong to the one place that answers for it. */
export class Stopped extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

export function stop(code: string, message: string, detail?: string): never {
  throw new Stopped(detail === undefined ? { code, message } : { code, message, detail });
}

/**
 * Calls core, one step of many: a failure ends them all by a `Stopped`. For programs that make many
 * calls in a row (the command line, the sample study); they turn it into their answer.
 */
export async function step<M extends CoreMethod>(
  core: Core,
  method: M,
  params: CoreParams<M>,
): Promise<CoreResult<M>> {
  const result = await core.callTyped(method, params);
  if (!result.ok) throw new Stopped(result.failure);
  return result.value;
}
