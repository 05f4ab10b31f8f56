import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOle } from '../../electron/core/import/formats/ole';
import { read, refusal } from './support/read';

const file = readFileSync(join(import.meta.dirname, '../fixtures/import/documents/bakery.doc'));
/** Where the main stream starts in the file. */
const header = file.indexOf(Buffer.from([0xec, 0xa5]), 512);

function changed(at: number, ...bytes: readonly number[]): Buffer {
  const copy = Buffer.from(file);
  bytes.forEach((byte, offset) => {
    copy[at + offset] = byte;
  });
  return copy;
}

test('older documents, encrypted ones and damaged ones say so', async () => {
  const older = await refusal('old.doc', changed(header, 0xdc, 0xa5));
  expect(older).toMatchObject({ code: 'not-supported' });
  expect(older.message).toContain('Word 6 or 95');
  const flags = file[header + 0x0b] ?? 0;
  const locked = await refusal('locked.doc', changed(header + 0x0b, flags | 0x01));
  expect(locked.code).toBe('encrypted-document');
  const broken = await refusal('broken.doc', changed(header + 0x1a2, 0xff, 0xff, 0xff, 0x7f));
  expect(broken.code).toBe('damaged-document');
  expect(broken.message).toContain('save it as .docx');
});

test('a document cut off anywhere is read or refused', async () => {
  for (let length = 512; length < file.length; length += 512) {
    const cut = file.subarray(0, length);
    const code = await read('cut.doc', cut).then(
      () => 'read',
      (error: unknown) => String(error).split(':')[1]?.trim(),
    );
    expect(['read', 'damaged-document', 'not-a-transcript', 'empty-transcript']).toContain(code);
  }
});

test('a chain of sectors that comes back to itself ends', () => {
  const copy = new Uint8Array(file);
  const view = new DataView(copy.buffer);
  const table = 512 * (view.getUint32(76, true) + 1);
  for (let sector = 0; sector < 20; sector += 1) view.setUint32(table + sector * 4, sector, true);
  const ole = openOle(copy);
  for (const name of ole?.names ?? []) ole?.stream(name);
  expect(openOle(new Uint8Array(600))).toBe(null);
});
