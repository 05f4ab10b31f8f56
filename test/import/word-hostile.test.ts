import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createReader, type Reader } from '../../electron/core/import/reader';
import { read, refusal } from './support/read';
import { wordParagraph, wordParts, zip } from './support/zip';

const talk = wordParagraph('Ada: One?') + wordParagraph('Runa: Two.') + wordParagraph('Ada: So.');

test('the sound document that the others are made from is read', async () => {
  expect((await read('talk.docx', zip(wordParts(talk)))).turns.length).toBe(3);
});

test('a cut or broken document is damaged', async () => {
  const whole = zip(wordParts(talk));
  expect((await refusal('talk.docx', whole.subarray(0, whole.length - 200))).code).toBe(
    'damaged-docx',
  );
  const flipped = Buffer.from(whole);
  flipped.fill(0xff, 80, 120);
  expect((await refusal('talk.docx', flipped)).code).toBe('damaged-docx');
  expect((await refusal('talk.docx', zip(wordParts('<w:p><w:r>')))).code).toBe('damaged-docx');
});

test('a document with a password says how to take it off', async () => {
  const locked = zip(wordParts(talk).map((part) => ({ ...part, encrypted: true })));
  const failure = await refusal('talk.docx', locked);
  expect(failure.code).toBe('encrypted-docx');
  const ole = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  expect((await refusal('talk.docx', ole)).code).toBe('encrypted-docx');
});

test('an archive of something else is no transcript', async () => {
  const other = zip([{ path: 'holiday.jpg', data: 'x' }]);
  expect((await refusal('photos.zip', other)).code).toBe('not-a-transcript');
  expect((await refusal('photos.docx', other)).code).toBe('not-a-transcript');
});

test('bombs are refused before they unpack', { timeout: 120_000 }, async () => {
  const spaces = Buffer.alloc(120 * 1024 * 1024, 0x20);
  const bomb = wordParts(talk).concat({ path: 'word/styles.xml', data: spaces });
  expect((await refusal('bomb.docx', zip(bomb))).code).toBe('archive-too-large');
  const liar = wordParts(talk).concat({ path: 'word/styles.xml', data: spaces, declares: 10 });
  expect((await refusal('liar.docx', zip(liar))).code).toBe('archive-too-large');
  const thin = wordParts(talk).concat({
    path: 'word/styles.xml',
    data: spaces.subarray(0, 30 * 1024 * 1024),
  });
  expect((await refusal('thin.docx', zip(thin))).code).toBe('archive-too-large');
  const crowd = Array.from({ length: 5000 }, (_, at) => ({ path: `word/${at}.xml`, data: '' }));
  expect((await refusal('crowd.docx', zip([...wordParts(talk), ...crowd]))).code).toBe(
    'archive-too-large',
  );
});

test('an entry that lies about its size is damage', async () => {
  const liar = wordParts(talk).concat({ path: 'word/styles.xml', data: '<x/>', declares: 4000 });
  expect((await refusal('liar.docx', zip(liar))).code).toBe('damaged-docx');
});

test('paths out of the archive are damage', async () => {
  const evil = [...wordParts(talk), { path: '../../evil.xml', data: 'x' }];
  expect((await refusal('evil.docx', zip(evil))).code).toBe('damaged-docx');
});

test('entities are refused, not unfolded', async () => {
  const levels = Array.from({ length: 12 }, (_, at) =>
    at === 0 ? '<!ENTITY e0 "ha">' : `<!ENTITY e${at} "${`&e${at - 1};`.repeat(10)}">`,
  );
  const parts = wordParts(talk).map((part) =>
    part.path === 'word/document.xml'
      ? {
          ...part,
          data: `<?xml version="1.0"?><!DOCTYPE w [${levels.join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>`,
        }
      : part,
  );
  expect((await refusal('laughs.docx', zip(parts))).code).toBe('damaged-docx');
});

test('text under a Word name is read as the text it is', async () => {
  const parsed = await read('talk.docx', 'Ada: One?\n\nRuna: Two.\n\nAda: So.\n');
  expect(parsed.flavour).toBe('Name: text');
});

let folder: string;
let reader: Reader;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-word-'));
  reader = createReader({ workerUrl: inject('readerWorker') });
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

async function inThread(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const result = await reader.read({ path, name }, new AbortController().signal);
  return result.ok ? result.value.parsed : result.failure.code;
}

test('100,001 paragraphs are read or refused within the thread’s bounds', {
  timeout: 120_000,
}, async () => {
  const body = Array.from({ length: 100_001 }, (_, at) =>
    wordParagraph(`${at % 2 ? 'Runa' : 'Ada'}: word ${at} and some more of it.`),
  ).join('');
  const answer = await inThread('long.docx', zip(wordParts(body)));
  if (typeof answer === 'string') {
    expect(['reader-out-of-memory', 'reader-timeout', 'archive-too-large']).toContain(answer);
  } else expect(answer.turns.length).toBe(100_001);
});

test('elements nested without end break that file alone', async () => {
  const deep = `${'<w:r>'.repeat(200_000)}<w:t>x</w:t>${'</w:r>'.repeat(200_000)}`;
  const answer = await inThread('deep.docx', zip(wordParts(`<w:p>${deep}</w:p>`)));
  expect([
    'damaged-docx',
    'archive-too-large',
    'reader-crashed',
    'reader-out-of-memory',
    'reader-timeout',
  ]).toContain(answer);
  const sound = await inThread('sound.docx', zip(wordParts(talk)));
  expect(typeof sound === 'string' ? sound : sound.turns.length).toBe(3);
});
