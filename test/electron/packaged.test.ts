import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import type {} from '../../renderer/shell';
import { helpAttaching } from './harness/attach';
import { connectToCore, mustCallCore } from './harness/core-client';
import { makeFolder, root, windowEnvironment } from './harness/launch';

// `npm run pack` and a full `npm test` write it beside the packaged folder.
const packaged = z
  .object({ executable: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'dist', 'packaged.json'), 'utf8')));

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test('the packaged app opens the sample study and takes no orders from the environment', async () => {
  const page = await startPackaged({
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: '--require=/nowhere/at-all.cjs',
  });
  await expect
    .poll(() => page.evaluate(() => window.throughline.studyStatus()), { timeout: 30_000 })
    .toMatchObject({ type: 'open' });
  await connectToCore(page);
  const { counts } = await mustCallCore(page, 'study.read', {});
  expect(counts.quotes).toBeGreaterThan(0);
  await readAndWriteFiles(page);
});

/** The reader's threads and what is loaded only when it is wanted lie in the archive too. */
async function readAndWriteFiles(page: Page): Promise<void> {
  const folder = makeFolder('files');
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  const transcript = join(folder, 'Marta.txt');
  writeFileSync(transcript, 'Interviewer: Who owes you?\nMarta: I never know before Friday.\n');
  const { reports } = await mustCallCore(page, 'sources.import', {
    workId: 'packaged',
    paths: [transcript],
  });
  expect(reports).toMatchObject([{ status: 'imported', turns: 2 }]);
  const [brief] = await mustCallCore(page, 'briefs.list', {});
  const path = join(folder, 'brief.docx');
  await mustCallCore(page, 'briefs.export', { id: brief?.id ?? 0, path });
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
}

test('the packaged app carries its bundles, its module, its sample and its licences, no more', () => {
  const mac = process.platform === 'darwin';
  const resources = join(dirname(packaged.executable), mac ? '../Resources' : 'resources');
  const unpacked = join(resources, 'app.asar.unpacked');
  const modules = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.node'),
  );
  const carried = readdirSync(resources).filter((name) => !/\.(lproj|icns)$/.test(name));
  expect(carried.sort()).toEqual(
    ['app.asar', 'app.asar.unpacked', 'icon.png', 'licences.txt', 'sample'].sort(),
  );
  expect(modules).toEqual([
    join('node_modules', 'better-sqlite3', 'prebuilds', `${process.platform}-${process.arch}.node`),
  ]);
  const licences = readFileSync(join(resources, 'licences.txt'), 'utf8');
  for (const name of ['better-sqlite3', 'react', 'lexical']) {
    expect(licences).toContain(`${name} `);
  }
});

/**
 * Starts the packaged app on a fresh profile and connects to its first page. Playwright's own way
 * in needs Node's inspector, which a package does not have.
 */
async function startPackaged(environment: Record<string, string>): Promise<Page> {
  const profile = makeFolder('packaged');
  ends.push(() => rmSync(profile, { recursive: true, force: true }));
  const app = spawn(
    packaged.executable,
    ['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--disable-gpu', '--sample'],
    { env: { ...windowEnvironment(), ...environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  ends.push(() => ended(app));
  const address = await debuggingAddress(app);
  const attached = new AbortController();
  const help = helpAttaching(profile, attached.signal);
  try {
    return await firstPage(address);
  } finally {
    attached.abort();
    await help;
  }
}

async function firstPage(address: string): Promise<Page> {
  const browser = await chromium.connectOverCDP(address);
  ends.push(() => browser.close());
  const [context] = browser.contexts();
  if (!context) throw new Error('The packaged app shows nothing.');
  return context.pages()[0] ?? context.waitForEvent('page');
}

async function debuggingAddress(app: ChildProcess): Promise<string> {
  if (!app.stderr) throw new Error('The packaged app has no stderr.');
  for await (const line of createInterface(app.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // Read on, or the app comes to a halt once the pipe is full.
    app.stderr.resume();
    return address;
  }
  throw new Error('The packaged app ended before it could be reached.');
}

async function ended(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return;
  app.kill();
  await once(app, 'exit');
}
