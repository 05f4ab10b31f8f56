import type { Page } from 'playwright-core';
import type {} from '../../../renderer/shell';
import type { CoreMethod, CoreParams, CoreResult } from '../../../shared/contract';
import type { Result } from '../../../shared/result';

interface Client {
  call(method: string, params: unknown): Promise<unknown>;
}

/**
 * Lets a test call core from the page, over the very port that the page itself uses. Calls that
 * are under way when core ends are answered `core-restarted`.
 */
export async function connectToCore(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Far from the ids of the page's own calls.
    let lastId = 1_000_000_000;
    let port: MessagePort | null = null;
    const pending = new Map<number, (result: unknown) => void>();
    const connected = new Promise<void>((resolve) => {
      window.addEventListener('message', ({ data, ports: [next] }) => {
        if (data !== 'throughline:core-port' || !next) return;
        for (const settle of pending.values()) {
          settle({ ok: false, failure: { code: 'core-restarted', message: 'Core ended.' } });
        }
        pending.clear();
        port = next;
        next.addEventListener('message', ({ data: { id, result } }) => {
          pending.get(id)?.(result);
          pending.delete(id);
        });
        next.start();
        resolve();
      });
    });
    const client: Client = {
      call: (method, params) =>
        new Promise((resolve) => {
          lastId += 1;
          pending.set(lastId, resolve);
          port?.postMessage({ id: lastId, method, params });
        }),
    };
    Object.assign(window, { testClient: client });
    window.throughline.pageReady();
    await connected;
  });
}

/** Calls core from the page; `connectToCore` comes first. */
export async function callCore<M extends CoreMethod>(
  page: Page,
  method: M,
  params: CoreParams<M>,
): Promise<Result<CoreResult<M>>> {
  const answer: unknown = await page.evaluate(
    ([name, given]) => (Reflect.get(window, 'testClient') as Client).call(name, given),
    [method, params] as const,
  );
  return answer as Result<CoreResult<M>>;
}

/** As `callCore`, where a failure would be a fault of the test. */
export async function mustCallCore<M extends CoreMethod>(
  page: Page,
  method: M,
  params: CoreParams<M>,
): Promise<CoreResult<M>> {
  const result = await callCore(page, method, params);
  if (!result.ok) throw new Error(`${method}: ${result.failure.message}`);
  return result.value;
}
