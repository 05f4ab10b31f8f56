import { existsSync } from 'node:fs';
import {
  MessageChannelMain,
  type MessagePortMain,
  type UtilityProcess,
  utilityProcess,
} from 'electron';
import type { StudyStatus } from '../shared/contract';
import { type CoreOrder, type CoreReply, coreReplySchema } from '../shared/contract/orders';
import { assertNever, type Failure } from '../shared/result';
import { logFault } from './logger';
import { places } from './places';

const mostRestarts = 3;
const withinMs = 60_000;
const closeMs = 10_000;

export interface CoreHostEvents {
  /** What the study does now; never `none`. */
  readonly status: (status: StudyStatus) => void;
  /** A port to core waits for the page: take it with `takePort`. */
  readonly portWaits: () => void;
}

/**
 * The core process of one study: starts it, starts it again when it dies, ends it. Core dies
 * without harm, because what it has answered is on the disk; when it dies again and again the
 * study is given up with the failure `core-failed`.
 */
export class CoreHost {
  readonly path: string;
  readonly #create: boolean;
  readonly #events: CoreHostEvents;
  #process: UtilityProcess | null = null;
  #port: MessagePortMain | null = null;
  #title: string | null = null;
  #closed = false;
  #deaths: number[] = [];

  /** With `create` the study is made; then there must be no such file. */
  constructor(path: string, create: boolean, events: CoreHostEvents) {
    this.path = path;
    this.#create = create;
    this.#events = events;
  }

  /** Opens the study in a new process. Called once. */
  start(): void {
    this.#events.status({ type: 'opening', path: this.path });
    this.#fork();
  }

  /**
   * A port to core for a page that has none: the one that waits or, when an earlier page took
   * that, a new one which core adopts in its place. Null when core does not run.
   */
  takePort(): MessagePortMain | null {
    if (this.#process === null || this.#closed) return null;
    const port = this.#port ?? this.#connect(this.#process, false);
    this.#port = null;
    return port;
  }

  /** Resolves once core has closed the study and ended; it is ended by force if it takes long. */
  async close(): Promise<void> {
    this.#closed = true;
    const core = this.#process;
    if (core === null) return;
    const ended = new Promise<void>((resolve) => core.once('exit', () => resolve()));
    const force = setTimeout(() => {
      logFault(`core did not end in time: ${this.path}`);
      core.kill();
    }, closeMs);
    this.#order(core, { type: 'close' });
    await ended;
    clearTimeout(force);
  }

  #fork(): void {
    const core = utilityProcess.fork(places.core, [], {
      serviceName: 'Throughline core',
      stdio: 'inherit',
    });
    this.#process = core;
    core.on('message', (message: unknown) => this.#receive(message));
    core.on('error', (type, location) => logFault(`core: ${type} at ${location}`));
    core.once('exit', (code) => this.#exited(code));
    // A core that died while it made the study may have left the file, which is whole.
    this.#port = this.#connect(core, this.#create && !existsSync(this.path));
    this.#events.portWaits();
  }

  #connect(core: UtilityProcess, create: boolean): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#order(core, { type: 'open', path: this.path, create }, port1);
    return port2;
  }

  #order(core: UtilityProcess, order: CoreOrder, port?: MessagePortMain): void {
    core.postMessage(order, port === undefined ? [] : [port]);
  }

  #receive(message: unknown): void {
    const parsed = coreReplySchema.safeParse(message);
    if (parsed.success) this.#obey(parsed.data);
    else logFault('core sent what it should not', parsed.error);
  }

  #obey(reply: CoreReply): void {
    switch (reply.type) {
      case 'opened':
      case 'renamed':
        this.#title = reply.title;
        this.#events.status({ type: 'open', path: this.path, title: reply.title });
        return;
      case 'refused':
        this.#refuse(reply.failure);
        return;
      default:
        assertNever(reply);
    }
  }

  #exited(code: number): void {
    this.#process = null;
    this.#port = null;
    if (this.#closed) return;
    logFault(`core ended unexpectedly (exit code ${code}): ${this.path}`);
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < withinMs), now];
    if (this.#deaths.length > mostRestarts) {
      this.#refuse(tooManyDeaths);
      return;
    }
    if (this.#title !== null) this.#events.status({ type: 'restarting', path: this.path });
    this.#fork();
  }

  #refuse(failure: Failure): void {
    void this.close();
    this.#events.status({ type: 'refused', path: this.path, failure });
  }
}

const tooManyDeaths: Failure = {
  code: 'core-failed',
  message:
    'The part of the program that keeps the study stopped several times in a row. ' +
    'Everything that was saved is safe in the file. Open the study again to go on.',
};
