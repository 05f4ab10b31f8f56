import { type CoreReply, coreOrderSchema } from '../../shared/contract';
import { type Core, openCore } from './core';
import { createWriter } from './export/writer';
import { createReader } from './import/reader';
import { type Port, parentPort } from './parent-port';
import { servePort } from './serve-port';

/*
 * The core process: one window's study. Main orders `open`, with the window's port, and `close`.
 * A window that was loaded anew gets a new port by another `open` of the same study.
 */

const main = parentPort();
const reader = createReader({ workerUrl: new URL('./reader.js', import.meta.url) });
const writer = createWriter(new URL('./writer.js', import.meta.url));
let core: Core | null = null;
let leavePort = () => {};

const reply = (message: CoreReply) => main.postMessage(message);

main.on('message', ({ data, ports }) => {
  const order = coreOrderSchema.parse(data);
  if (order.type === 'close') return void end();
  const [port] = ports;
  if (!port) throw new Error('An order to open came without a port.');
  return void open(order.path, order.create, port);
});

async function open(path: string, create: boolean, port: Port): Promise<void> {
  if (core && core.path !== path) throw new Error('A core process keeps one study for its life.');
  if (!core) {
    const opened = openCore({ path, create, reader, writer });
    if (!opened.ok) {
      port.close();
      reply({ type: 'refused', failure: opened.failure });
      return;
    }
    core = opened.value;
    tellNewTitles(core);
  }
  leavePort();
  leavePort = servePort(core, port);
  reply({ type: 'opened', path, title: await titleOf(core) });
}

/** The window's title bar is main's: it hears of a new title however that came about. */
function tellNewTitles(study: Core): void {
  let known: string | null = null;
  void titleOf(study).then((title) => {
    known ??= title;
  });
  study.onEvent((event) => {
    if (event.type !== 'changed' || !event.nouns.includes('study')) return;
    void titleOf(study).then((title) => {
      if (title === known) return;
      known = title;
      reply({ type: 'renamed', title });
    });
  });
}

async function titleOf(study: Core): Promise<string> {
  const read = await study.callTyped('study.read', {});
  return read.ok ? read.value.title : '';
}

async function end(): Promise<void> {
  leavePort();
  await core?.close();
  await reader.close();
  process.exit(0);
}
