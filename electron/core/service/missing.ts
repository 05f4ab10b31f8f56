import { fail } from '../../../shared/result';

/** The failure of a call about something that has gone meanwhile. `noun` is one of the model's. */
export function missing(noun: string) {
  return fail(`no-such-${noun}`, `This ${noun} is not in the study any more.`);
}
