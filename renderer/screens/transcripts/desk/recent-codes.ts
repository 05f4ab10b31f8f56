import { z } from 'zod';
import { recall, remember } from '../../../store/study-memory';

const name = 'recent-codes';
const most = 12;

/** Ids of the codes that were given last in this study, the newest first. */
export function recentCodes(): readonly number[] {
  return recall(name, z.array(z.int()), []);
}

export function rememberCode(codeId: number): void {
  remember(name, [codeId, ...recentCodes().filter((id) => id !== codeId)].slice(0, most));
}
