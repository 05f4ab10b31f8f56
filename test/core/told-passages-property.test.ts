import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, inject, test } from 'vitest';
import type { StudyContext } from '../../electron/core/context';
import { listPassages } from '../../electron/core/db/passages';
import type { StudyFile } from '../../electron/core/db/study';
import { createStudy } from '../../electron/core/db/study-file';
import type { Touched } from '../../electron/core/db/touched';
import { plainWriter } from '../../electron/core/export/writer';
import { createReader } from '../../electron/core/import/reader';
import { createSketches } from '../../electron/core/sketches';
import { createWorks } from '../../electron/core/works';
import { changePassages } from '../../renderer/store/change-passages';
import type { Passage } from '../../shared/model';
import { temporaryFolder } from '../db/folder';
import { value } from '../db/study';
import { beginning, make, randomCall } from './random-calls';

const reader = createReader({ workerUrl: inject('readerWorker') });
afterAll(() => reader.close());

const sourcesOf = ({ db }: StudyFile): number[] =>
  db.all<{ id: number }>('SELECT id FROM source').map(({ id }) => id);

/** What a window holds of every transcript that goes by what it is told alone. */
class Follower {
  readonly #file: StudyFile;
  #lists = new Map<number, readonly Passage[]>();
  named = 0;

  constructor(file: StudyFile) {
    this.#file = file;
    file.onTouched((touched) => this.#follow(touched));
  }

  #follow({ nouns, sourceIds, passages }: Touched): void {
    if (passages) {
      this.named += 1;
      for (const [id, list] of this.#lists) {
        const here = passages.now.filter(({ sourceId }) => sourceId === id);
        this.#lists.set(id, changePassages(list, here, passages.gone));
      }
    } else if (nouns.includes('memos')) {
      for (const id of this.#lists.keys()) this.#read(id);
    } else if (nouns.includes('passages')) {
      for (const id of sourceIds) this.#read(id);
    }
  }

  #read(id: number): void {
    this.#lists.set(id, listPassages(this.#file.db, id));
  }

  check(): void {
    for (const id of sourcesOf(this.#file)) {
      if (!this.#lists.has(id)) this.#read(id);
      expect(this.#lists.get(id)).toEqual(listPassages(this.#file.db, id));
    }
  }
}

const step = fc.oneof(
  { weight: 8, arbitrary: randomCall },
  { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

test('who follows what is told of passages has them as they are', async () => {
  const folder = temporaryFolder();
  let run = 0;
  let named = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }),
      async (steps) => {
        run += 1;
        const file = value(createStudy(join(folder, `${run}.throughline`), 'Ana'));
        const context: StudyContext = {
          ...file,
          reader,
          writer: plainWriter,
          works: createWorks(),
          sketches: createSketches(),
          alone: (work) => work(true),
          emit: () => {},
        };
        const follower = new Follower(file);
        try {
          for (const each of [...beginning, ...steps]) {
            if (each === 'undo' || each === 'redo') file[each]();
            else await make(context, folder, each);
            follower.check();
          }
        } finally {
          file.close();
        }
        named += follower.named;
      },
    ),
    { numRuns: 15 },
  );
  expect(named).toBeGreaterThan(run);
}, 120_000);
