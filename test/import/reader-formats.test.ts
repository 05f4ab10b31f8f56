import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createReader, type Reader } from '../../electron/core/import/reader';

const documents = join(import.meta.dirname, '../fixtures/import/documents');
let reader: Reader;

beforeAll(() => {
  reader = createReader({ workerUrl: inject('readerWorker') });
});
afterAll(() => reader.close());

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
  const read = await reader.read(
    { path: join(documents, name), name },
    new AbortController().signal,
  );
  expect(read).toMatchObject({ ok: true, value: { parsed: { encoding } } });
});
