import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, inject, test } from 'vitest';
import type { StudyContext } from '../../electron/core/context';
import type { StudyFile } from '../../electron/core/db/study';
import { createStudy, openStudy } from '../../electron/core/db/study-file';
import { plainWriter } from '../../electron/core/export/writer';
import { createReader } from '../../electron/core/import/reader';
import { createSketches } from '../../electron/core/sketches';
import { createWorks } from '../../electron/core/works';
import { temporaryFolder } from '../db/folder';
import { value } from '../db/study';
import { everyRow } from './every-row';
import { beginning, make, type RandomCall, randomCall } from './random-calls';

const reader = createReader({ workerUrl: inject('readerWorker') });
afterAll(() => reader.close());

type Rows = ReturnType<typeof everyRow>;

/** A study beside the states it went through: what Undo and Redo must bring back. */
class Followed {
  readonly #path: string;
  #file: StudyFile;
  readonly #states: Rows[];
  #at = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = value(createStudy(path, 'Ana'));
    this.#states = [everyRow(this.#file)];
  }

  /** A new entry takes the place of what was undone; a call that is refused changes nothing. */
  async call(folder: string, call: RandomCall): Promise<void> {
    const before = this.#entries();
    const context: StudyContext = {
      ...this.#file,
      reader,
      writer: plainWriter,
      works: createWorks(),
      sketches: createSketches(),
      alone: (work) => work(true),
      emit: () => {},
    };
    await make(context, folder, call);
    const now = everyRow(this.#file);
    if (this.#entries() === before) {
      expect(now).toEqual(this.#states[this.#at]);
      return;
    }
    this.#at += 1;
    this.#states.splice(this.#at, this.#states.length, now);
  }

  /** A number that differs after every new entry, and only then. */
  #entries(): number {
    const last = this.#file.db.get<{ id: number | null }>('SELECT max(id) AS id FROM history');
    const done = this.#file.db.get<{ n: number }>(
      'SELECT count(*) AS n FROM history WHERE undone = 0',
    );
    return (last?.id ?? 0) * 10_000 + (done?.n ?? 0);
  }

  undo(): boolean {
    if (!this.#file.undo().ok) return false;
    this.#at -= 1;
    expect(everyRow(this.#file)).toEqual(this.#states[this.#at]);
    return true;
  }

  redo(): boolean {
    if (!this.#file.redo().ok) return false;
    this.#at += 1;
    expect(everyRow(this.#file)).toEqual(this.#states[this.#at]);
    return true;
  }

  reopen(): void {
    this.#file.close();
    this.#file = value(openStudy(this.#path));
    expect(everyRow(this.#file)).toEqual(this.#states[this.#at]);
  }

  /** All undone, all redone, step by step, each state as it was; and the file is sound. */
  finish(): void {
    while (this.undo());
    expect(this.#at).toBe(0);
    while (this.redo());
    expect(this.#at).toBe(this.#states.length - 1);
    expect(this.#file.problems()).toEqual([]);
  }

  close(): void {
    this.#file.close();
  }
}

const step = fc.oneof(
  { weight: 12, arbitrary: randomCall },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  { weight: 1, arbitrary: fc.constant('reopen' as const) },
);

test('whatever is done, undone and redone, at any time reopened, each state comes back to the byte', async () => {
  const folder = temporaryFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }),
      async (steps) => {
        run += 1;
        const study = new Followed(join(folder, `${run}.throughline`));
        try {
          for (const each of [...beginning, ...steps]) {
            if (each === 'undo' || each === 'redo' || each === 'reopen') study[each]();
            else await study.call(folder, each);
          }
          study.finish();
        } finally {
          study.close();
        }
      },
    ),
    { numRuns: 30 },
  );
}, 240_000);
