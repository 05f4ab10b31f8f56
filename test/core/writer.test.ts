import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openCore } from '../../electron/core/core';
import { readBriefQuotes } from '../../electron/core/export/read-brief';
import { createWriter, plainWriter } from '../../electron/core/export/writer';
import { createReader } from '../../electron/core/import/reader';
import { briefFormats } from '../../shared/model';
import { fullBrief } from './export-fixtures';
import { expectValue } from './study-core';

const threads = join(import.meta.dirname, '../fixtures/export/threads');
const never = new AbortController().signal;

describe.each(briefFormats)('a brief in %s', (format) => {
  test('is the same from a thread as from our own', async () => {
    const [there, here] = [createWriter(inject('writerWorker')), plainWriter];
    const written = expectValue(await there.write(fullBrief(), format, never));
    const plain = expectValue(await here.write(fullBrief(), format, never));
    const quotes = await readBriefQuotes(written, format);
    expect(quotes.length).toBeGreaterThan(3);
    expect(quotes).toEqual(await readBriefQuotes(plain, format));
    // A Word file holds the time at which it was made.
    if (format !== 'docx') expect(Buffer.from(written)).toEqual(Buffer.from(plain));
  });
});

test('a thread that throws, ends, or answers nonsense fails that brief alone', async () => {
  for (const name of ['breaks.mjs', 'ends.mjs', 'nonsense.mjs', 'not-there.mjs']) {
    const result = await createWriter(join(threads, name)).write(fullBrief(), 'md', never);
    expect(result).toMatchObject({ ok: false, failure: { code: 'writer-crashed' } });
  }
});

test('what is to stop before it begins is not begun', async () => {
  const result = await createWriter(join(threads, 'not-there.mjs')).write(
    fullBrief(),
    'md',
    AbortSignal.abort(),
  );
  expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});

/** A study whose briefs are written by that thread. */
function studyWritingBy(thread: string) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-writer-'));
  const reader = createReader({ workerUrl: inject('readerWorker') });
  const options = { path: join(folder, 'study.throughline'), create: true, reader };
  const core = expectValue(openCore({ ...options, writer: createWriter(thread) }));
  onTestFinished(async () => {
    await core.close();
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { core, folder };
}

test('while a brief is written other calls are answered; stopped, it leaves the old file', async () => {
  const { core, folder } = studyWritingBy(join(threads, 'hangs.mjs'));
  const path = join(folder, 'brief.docx');
  writeFileSync(path, 'the brief of last week');
  const before = readdirSync(folder);
  const exported = core.callTyped('briefs.export', { id: null, path, workId: 'brief' });
  expectValue(await core.callTyped('codes.create', { kind: 'struggle', name: 'Meanwhile' }));
  expectValue(await core.callTyped('work.cancel', { workId: 'brief' }));
  expect(await exported).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(readFileSync(path, 'utf8')).toBe('the brief of last week');
  expect(readdirSync(folder)).toEqual(before);
});

test('closing the study waits until a brief that is being written is there', async () => {
  const { core, folder } = studyWritingBy(inject('writerWorker'));
  const path = join(folder, 'brief.md');
  const exported = core.callTyped('briefs.export', { id: null, path });
  await core.close();
  expect(await exported).toMatchObject({ ok: true });
  expect(readFileSync(path, 'utf8')).toContain('# study');
});
