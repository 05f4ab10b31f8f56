import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { createReader, type Reader } from '../../electron/core/import/reader';
import { pdf } from './support/pdf';

const documents = join(import.meta.dirname, '../fixtures/import/documents');
let reader: Reader;

beforeAll(() => {
  reader = createReader({ workerUrl: inject('readerWorker') });
});
afterAll(() => reader.close());

async function readInThread(path: string) {
  return reader.read({ path, name: basename(path) }, new AbortController().signal);
}

/** What each format brings along (parsers of XML, HTML, PDF) must work in the thread as built. */
test.each([
  ['bakery.odt', 'odt'],
  ['bakery.doc', 'doc'],
  ['bakery.rtf', 'rtf'],
  ['bakery.html', 'UTF-8'],
  ['bakery.pdf', 'pdf'],
  ['turns.csv', 'UTF-8'],
  ['turns.xlsx', 'xlsx'],
  ['turns.ods', 'ods'],
])('%s is read in the thread', async (name, encoding) => {
  expect(await readInThread(join(documents, name))).toMatchObject({
    ok: true,
    value: { parsed: { encoding } },
  });
});

test('a PDF whose objects moved from their places is put right, and does not end the thread', async () => {
  const talk = ['Ada: One?', 'Runa: Two.', 'Ada: So it is.', 'Runa: Yes.'];
  const pages = Array.from({ length: 60 }, (_, page) =>
    talk.map((text, at) => ({ x: 60, y: 100 + page + at * 40, text })),
  );
  const whole = pdf(pages, true).toString('latin1');
  const unused = '/F2 4 0 R ';
  const [from, to] = [whole.indexOf(unused), whole.lastIndexOf(unused)];
  const between = whole.slice(from + unused.length, to);
  const moved = `${whole.slice(0, from)}${between}${' '.repeat(unused.length)}${whole.slice(to)}`;
  const folder = await mkdtemp(join(tmpdir(), 'throughline-moved-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'moved.pdf');
  await writeFile(path, moved, 'latin1');
  const read = await readInThread(path);
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(read.value.parsed.turns).toHaveLength(240);
});
