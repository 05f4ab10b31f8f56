import type { StudyContext } from '../../electron/core/context';
import { answer } from '../../electron/core/router';
import type { CoreMethod, CoreParams, CoreResult } from '../../shared/contract';

/** Numbers from which a call chooses what it is about. */
export type Choice = readonly [number, number, number];
export type Call = (study: StudyContext, folder: string, choice: Choice) => Promise<unknown>;

export async function ask<M extends CoreMethod>(
  study: StudyContext,
  method: M,
  params: CoreParams<M>,
): Promise<CoreResult<M>> {
  const result = await answer(study, method, params);
  if (!result.ok) throw new Error(`${method}: ${result.failure.code} ${result.failure.message}`);
  return result.value;
}

/** Calls; that it is refused is fine, that it is a mistake of ours is not. */
export async function attempt<M extends CoreMethod>(
  study: StudyContext,
  method: M,
  params: CoreParams<M>,
): Promise<void> {
  const result = await answer(study, method, params);
  if (result.ok || !['internal', 'bad-params'].includes(result.failure.code)) return;
  throw new Error(`${method} ${JSON.stringify(params)}: ${result.failure.detail}`);
}

export const pick = <T>(list: readonly T[], number: number): T | undefined =>
  list[number % list.length];
const names = ['Late reports', 'late  REPORTS', 'Ärger', 'ärger', '𝒳 & “quotes”', 'No\u0000thing'];
export const nameOf = (number: number) => pick(names, number) ?? '';

/** A kind of the study, one that it added too. */
export const kindOf = async (study: StudyContext, number: number) =>
  pick(await ask(study, 'kinds.list', {}), number)?.key ?? 'trigger';

export const idOf = (rows: readonly { readonly id: number }[], number: number) =>
  pick(rows, number)?.id ?? 999;

export const sourceId = async (study: StudyContext, n: number) =>
  idOf(await ask(study, 'sources.list', {}), n);
export const codeId = async (study: StudyContext, n: number) =>
  idOf(await ask(study, 'codes.list', {}), n);
export const coderId = async (study: StudyContext, n: number) =>
  idOf(await ask(study, 'coders.list', {}), n);
export const personId = async (study: StudyContext, n: number) =>
  idOf(await ask(study, 'participants.list', {}), n);
export const quoteId = async (study: StudyContext, n: number) =>
  idOf(await ask(study, 'quotes.list', {}), n);
export const tagId = async (study: StudyContext, n: number) => {
  const quotes = await ask(study, 'quotes.list', {});
  return idOf(
    quotes.flatMap((quote) => quote.tags),
    n,
  );
};
export const speakerId = async (study: StudyContext, n: number) => {
  const id = await sourceId(study, n);
  const read = await answer(study, 'sources.read', { id });
  return read.ok ? idOf(read.value.speakers, n >> 3) : 999;
};
