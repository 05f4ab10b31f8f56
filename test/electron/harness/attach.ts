import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const patienceMs = 4_000;
const targetsSchema = z.array(
  z.object({ type: z.string(), webSocketDebuggerUrl: z.string().optional() }),
);
const eventSchema = z.object({ method: z.string().optional() });

/**
 * Playwright attaches while the first page is on its way, and when it comes at the very moment in
 * which the page arrives it never learns of that and waits for ever. If it has not attached
 * (`signal`) after a while, the page is loaded again, which it does notice. Resolves when that is
 * over, or at once when it was not needed.
 */
export async function helpAttaching(profile: string, signal: AbortSignal): Promise<void> {
  try {
    await wait(patienceMs, undefined, { signal });
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    const response = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = targetsSchema.parse(await response.json());
    const page = targets.find(({ type }) => type === 'page');
    if (page?.webSocketDebuggerUrl) await reload(page.webSocketDebuggerUrl);
  } catch (error) {
    // Attached in time, which is the rule; or not up yet, and then Playwright will say so.
    if (!signal.aborted) process.stderr.write(`The page was not loaded again: ${error}\n`);
  }
}

/** Loads a page again and waits until it is there. */
async function reload(address: string): Promise<void> {
  const socket = new WebSocket(address);
  const loaded = new Promise<void>((resolve, reject) => {
    socket.onerror = () => reject(new Error('the page does not answer'));
    socket.onclose = () => resolve();
    socket.onmessage = ({ data }) => {
      if (eventSchema.parse(JSON.parse(String(data))).method === 'Page.loadEventFired') resolve();
    };
  });
  socket.onopen = () => {
    socket.send(JSON.stringify({ id: 1, method: 'Page.enable' }));
    socket.send(JSON.stringify({ id: 2, method: 'Page.reload' }));
  };
  await loaded;
  socket.close();
}
