import {
  type CoreContract,
  type CoreEvent,
  type CoreMethod,
  type CoreParams,
  type CoreRequest,
  type CoreResult,
  coreContract,
  corePortMessage,
  fromCoreSchema,
} from '../../shared/contract';
import { type Failure, fail, ok, type Result } from '../../shared/result';
import { shell } from '../shell';

type AnyResult = Result<unknown>;
type Settle = (result: AnyResult) => void;

let port: MessagePort | null = null;
let lastId = 0;
const pending = new Map<number, Settle>();
/** Who waits for the next answer. */
let settling: (() => void)[] = [];
/** Calls made before core's port came. */
let waiting: CoreRequest[] = [];

/**
 * Calls core. Failures that core expects, and core's own end (`core-restarted`), come back as
 * values; a result that breaks the contract throws, because that is a fault of the program.
 */
export async function call<M extends CoreMethod>(
  method: M,
  params: CoreParams<M>,
): Promise<Result<CoreResult<M>>> {
  const answer = await new Promise<AnyResult>((resolve) => {
    lastId += 1;
    pending.set(lastId, resolve);
    const request: CoreRequest = { id: lastId, method, params };
    if (port) port.postMessage(request);
    else waiting.push(request);
  });
  if (!answer.ok) return answer;
  const schema: CoreContract[M]['result'] = coreContract[method].result;
  return ok(schema.parse(answer.value) as CoreResult<M>);
}

/** Resolves when every call made so far has its answer. */
export async function answered(): Promise<void> {
  while (pending.size > 0) await new Promise<void>((resolve) => settling.push(resolve));
}

/** Whether a call ended because core did: nothing is wrong with what was asked. */
export function isInterruption({ code }: Failure): boolean {
  return code === 'core-restarted' || code === 'study-closed';
}

/** Answers every open call with `study-closed`: there is no core that would. */
export function abandonCalls(): void {
  waiting = [];
  for (const id of [...pending.keys()]) {
    answer(id, fail('study-closed', 'The study was closed before this was done.'));
  }
}

/** Takes core's port whenever main hands one over: at the start and after each restart of core. */
export function connectCore(onEvent: (event: CoreEvent) => void, onConnected: () => void): void {
  window.addEventListener('message', (message: MessageEvent<unknown>) => {
    const [next] = message.ports;
    if (message.source !== window || message.data !== corePortMessage || !next) return;
    replacePort(next, onEvent);
    onConnected();
  });
  shell.pageReady();
}

function replacePort(next: MessagePort, onEvent: (event: CoreEvent) => void): void {
  port?.close();
  port = next;
  const unsent = new Set(waiting.map((request) => request.id));
  for (const id of [...pending.keys()].filter((candidate) => !unsent.has(candidate))) {
    answer(id, fail('core-restarted', 'The study was opened again while this was under way.'));
  }
  next.onmessage = (message: MessageEvent<unknown>) => receive(message.data, onEvent);
  for (const request of waiting) next.postMessage(request);
  waiting = [];
}

function receive(data: unknown, onEvent: (event: CoreEvent) => void): void {
  const message = fromCoreSchema.parse(data);
  if (message.type !== 'answer') {
    onEvent(message);
    return;
  }
  answer(message.id, message.result);
}

function answer(id: number, result: AnyResult): void {
  const settle = pending.get(id);
  pending.delete(id);
  settle?.(result);
  const waiters = settling;
  settling = [];
  for (const waiter of waiters) waiter();
}
