import { z } from 'zod';
import {
  type CoreMethod,
  type CoreParsedParams,
  type CoreResult,
  coreContract,
} from '../../shared/contract';
import { fail, ok, type Result } from '../../shared/result';
import type { StudyContext } from './context';
import { storageFailure } from './db/failures';
import type { Handlers } from './handlers';
import { attributeHandlers } from './service/attributes';
import { briefHandlers } from './service/briefs';
import { codebookHandlers } from './service/codebook';
import { codebookFileHandlers } from './service/codebook-files';
import { coderHandlers } from './service/coders';
import { codeHandlers } from './service/codes';
import { historyHandlers } from './service/history';
import { jobHandlers } from './service/jobs';
import { kindHandlers } from './service/kinds';
import { memoHandlers } from './service/memos';
import { participantHandlers } from './service/participants';
import { passageHandlers } from './service/passages';
import { peopleTableHandlers } from './service/people-table';
import { personaHandlers } from './service/personas';
import { pseudonymHandlers } from './service/pseudonyms';
import { purgeHandlers } from './service/purge';
import { quoteHandlers } from './service/quotes';
import { redactionHandlers } from './service/redaction';
import { replacingHandlers } from './service/replacing';
import { searchHandlers } from './service/search';
import { similarHandlers } from './service/similar';
import { sourceHandlers } from './service/sources';
import { speakerHandlers } from './service/speakers';
import { studyHandlers } from './service/study';
import { turnHandlers } from './service/turns';

/** Does not compile while a method of the contract has no handler. */
const handlers: Handlers = {
  ...studyHandlers,
  ...historyHandlers,
  ...coderHandlers,
  ...sourceHandlers,
  ...replacingHandlers,
  ...speakerHandlers,
  ...turnHandlers,
  ...participantHandlers,
  ...pseudonymHandlers,
  ...attributeHandlers,
  ...kindHandlers,
  ...codeHandlers,
  ...codebookHandlers,
  ...codebookFileHandlers,
  ...passageHandlers,
  ...quoteHandlers,
  ...searchHandlers,
  ...similarHandlers,
  ...memoHandlers,
  ...jobHandlers,
  ...peopleTableHandlers,
  ...personaHandlers,
  ...briefHandlers,
  ...redactionHandlers,
  ...purgeHandlers,
};

type Schema<T> = Pick<z.ZodType<T>, 'safeParse'>;

/** The contract once more, in the form in which a method's parameters fit its handler. */
const contract: {
  readonly [M in CoreMethod]: { readonly params: Schema<CoreParsedParams<M>> };
} = coreContract;

/** Answers a call from outside. Fails with `no-such-method`, and as `answer` does. */
export function route(
  study: StudyContext,
  method: string,
  params: unknown,
): Promise<Result<unknown>> {
  if (isCoreMethod(method)) return answer(study, method, params);
  return Promise.resolve(fail('no-such-method', `There is no “${method}”.`));
}

/**
 * Checks a call's parameters and hands it to its handler. Never rejects. Fails with `bad-params`,
 * what the handler or the disk says, or `internal` for a mistake of ours, with the error in
 * `detail`.
 */
export async function answer<M extends CoreMethod>(
  study: StudyContext,
  method: M,
  params: unknown,
): Promise<Result<CoreResult<M>>> {
  try {
    const parsed = parse(contract[method].params, params);
    return parsed.ok ? await handlers[method](study, parsed.value) : parsed;
  } catch (error) {
    const storage = storageFailure(error);
    if (storage) return { ok: false, failure: storage };
    return fail(
      'internal',
      'Something went wrong inside Throughline. Nothing was changed.',
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
  }
}

function isCoreMethod(method: string): method is CoreMethod {
  return Object.hasOwn(coreContract, method);
}

function parse<T>(schema: Schema<T>, params: unknown): Result<T> {
  const parsed = schema.safeParse(params);
  if (parsed.success) return ok(parsed.data);
  return fail(
    'bad-params',
    'The program asked for something impossible.',
    z.prettifyError(parsed.error),
  );
}
