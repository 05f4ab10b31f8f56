import type { CoreMethod, CoreParsedParams, CoreResult } from '../../shared/contract';
import type { Result } from '../../shared/result';
import type { StudyContext } from './context';

/** Does one method of the contract. Its parameters have been checked. */
export type Handler<M extends CoreMethod> = (
  study: StudyContext,
  params: CoreParsedParams<M>,
) => Result<CoreResult<M>> | Promise<Result<CoreResult<M>>>;

/** A handler for every method. Each service gives its part: `satisfies Partial<Handlers>`. */
export type Handlers = { readonly [M in CoreMethod]: Handler<M> };
