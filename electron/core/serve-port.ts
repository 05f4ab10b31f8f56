import { type CoreAnswer, type CoreEvent, coreRequestSchema } from '../../shared/contract';
import type { Core } from './core';
import type { Port } from './parent-port';

/**
 * Answers the calls that come over a window's port, and sends it what happens in the study. Returns
 * what ends that. A message that is no call is dropped: there is no one to answer.
 */
export function servePort(core: Core, port: Port): () => void {
  const send = (message: CoreAnswer | CoreEvent) => port.postMessage(message);
  const unsubscribe = core.onEvent(send);
  port.on('message', ({ data }) => {
    const request = coreRequestSchema.safeParse(data);
    if (!request.success) return;
    const { id, method, params } = request.data;
    void core.call(method, params).then((result) => send({ type: 'answer', id, result }));
  });
  port.start();
  return () => {
    unsubscribe();
    port.close();
  };
}
