import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { openCore } from '../../electron/core/core';
import type { CoreMethod, CoreParams } from '../../shared/contract';
import { plainReader } from '../core/plain-reader';
import { connectToCore, mustCallCore } from './harness/core-client';
import { launchForEachTest } from './harness/each';
import { corePids, screenshot, waitForOpenStudy, waitForStatus } from './harness/study';
import { makeTaggedStudy } from './harness/tagged-study';

const launch = launchForEachTest();

interface Stream {
  /** Starts tagging without end; the answers that came are counted on the page. */
  readonly start: () => Promise<void>;
  /** How many tags core has said that it made. */
  readonly acknowledged: () => Promise<number>;
}

/** Tags one short passage after the other, sixteen calls at a time, until core is no more. */
async function streamOfTags(page: Page): Promise<Stream> {
  await connectToCore(page);
  const [source] = await mustCallCore(page, 'sources.list', {});
  if (!source) throw new Error('no source');
  const { turns } = await mustCallCore(page, 'sources.read', { id: source.id });
  const end = turns.at(-1)?.end ?? 0;
  return {
    start: () =>
      page.evaluate(
        ({ sourceId, length }) => {
          const client = Reflect.get(window, 'testClient');
          const acknowledged: string[] = [];
          Object.assign(window, { acknowledged });
          const tag = async (first: number) => {
            for (let index = first; ; index += 16) {
              const start = index % (length - 2);
              const name = `Code ${index}`;
              const answer = await client.call('passages.tag', {
                sourceId,
                span: { start, end: start + 2 },
                code: { kind: 'struggle', name },
              });
              if (!answer.ok) return;
              acknowledged.push(name);
            }
          };
          for (let lane = 0; lane < 16; lane += 1) void tag(lane);
        },
        { sourceId: source.id, length: end },
      ),
    acknowledged: () => page.evaluate(() => Reflect.get(window, 'acknowledged').length),
  };
}

const acknowledgedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'acknowledged'));

/** What SQLite itself finds wrong with the file. */
function inspect(path: string) {
  const file = new Database(path, { readonly: true });
  const integrity = file.pragma('integrity_check', { simple: true });
  const strays = file.pragma('foreign_key_check');
  file.close();
  return { integrity, strays };
}

/** The names of all codes that a passage of the study's sources is tagged with. */
async function taggedCodes(path: string): Promise<Set<string>> {
  // The hold of a core that was killed goes with its process, a moment later.
  const core = await vi.waitUntil(() => {
    const opened = openCore({ path, create: false, reader: plainReader() });
    if (opened.ok) return opened.value;
    if (opened.failure.code !== 'study-in-use') throw new Error(opened.failure.message);
    return null;
  });
  const call = async <M extends CoreMethod>(method: M, params: CoreParams<M>) => {
    const result = await core.callTyped(method, params);
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  };
  const names = new Map((await call('codes.list', {})).map(({ id, name }) => [id, name]));
  const sources = await call('sources.list', {});
  const passages = await Promise.all(
    sources.map(({ id }) => call('passages.list', { sourceId: id })),
  );
  await core.close();
  const tags = passages.flat().flatMap((passage) => passage.tags);
  return new Set(tags.map(({ codeId }) => names.get(codeId) ?? ''));
}

/** Every tag that core said it made is in the file, and the file is whole. */
async function expectAllThere(path: string, names: readonly string[]): Promise<void> {
  const there = await taggedCodes(path);
  expect(names.filter((name) => !there.has(name))).toEqual([]);
  expect(inspect(path)).toEqual({ integrity: 'ok', strays: [] });
}

describe('core killed while tags stream in', () => {
  test('starts again, says so, and has lost nothing that it had answered', async () => {
    const { path } = await makeTaggedStudy();
    const { app, page, close } = await launch({ study: path });
    await waitForOpenStudy(page);
    const stream = await streamOfTags(page);
    const [pid] = await corePids(app);
    if (pid === undefined) throw new Error('no core');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      window.throughline.onStudyStatus(({ type }) => seen.push(type));
    });
    await stream.start();
    await expect.poll(stream.acknowledged).toBeGreaterThan(100);
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'seen')))
      .toEqual(['restarting', 'open']);

    const names = await acknowledgedNames(page);
    expect(names.length).toBeGreaterThan(100);
    const codes = await mustCallCore(page, 'codes.list', {});
    const there = new Set(codes.map(({ name }) => name));
    expect(names.filter((name) => !there.has(name))).toEqual([]);
    await mustCallCore(page, 'codes.create', { kind: 'struggle', name: 'After all' });
    expect(await corePids(app)).not.toContain(pid);
    await screenshot(page, 'core-restarted');
    await close();
    await expectAllThere(path, names);
  });

  test('again and again, gives up, and the study can be opened anew', async () => {
    const { path } = await makeTaggedStudy();
    const { app, page } = await launch({ study: path });
    const killed = new Set<number>();
    while (killed.size < 4) {
      const pid = await vi.waitUntil(async () =>
        (await corePids(app)).find((id) => !killed.has(id)),
      );
      process.kill(pid, 'SIGKILL');
      killed.add(pid);
    }
    const { failure } = await waitForStatus(page, 'refused');
    expect(failure.code).toBe('core-failed');
    await screenshot(page, 'core-failed');
    expect(await page.evaluate((file) => window.throughline.openStudy(file), path)).toBe(true);
    await waitForOpenStudy(page);
    await connectToCore(page);
    expect((await mustCallCore(page, 'study.read', {})).counts.quotes).toBe(8);
  });
});

test('the whole program killed while tags stream in has lost nothing it had answered', async () => {
  const { path } = await makeTaggedStudy();
  const running = await launch({ study: path });
  const { page } = running;
  await waitForOpenStudy(page);
  const stream = await streamOfTags(page);
  await stream.start();
  await expect.poll(stream.acknowledged).toBeGreaterThan(100);
  const names = await acknowledgedNames(page);
  await running.kill();
  await expectAllThere(path, names);
});
