import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { TestCore } from './study-core';

/** Names that nothing else in a study could hold, in the words of a person who was asked. */
const names = ['Zyxanna', 'Quorvane', 'Wibrough'];

/** Writes the names wherever words can stand in a study. Returns the first transcript's id. */
export async function writeNames({ call, importText }: TestCore): Promise<number> {
  const sourceId = await importText(
    'Zyxanna of Wibrough.txt',
    `# Zyxanna at Quorvane\n\nInterviewer: Who are you?\n\nZyxanna: Zyxanna, of Quorvane in Wibrough. ZYXANNA.\n\nInterviewer: Zyx?\n\nZyxanna: Zyxanna’s and Quorvanes.\n`,
  );
  const { turns } = await call('sources.read', { id: sourceId });
  const turn = turns[1];
  if (!turn) throw new Error('No turn.');
  const span = { start: turn.start, end: turn.start + 20 };
  const { passage } = await call('passages.tag', {
    sourceId,
    span,
    code: { kind: 'trigger', name: 'Zyxanna asks' },
  });
  const [code] = await call('codes.list', {});
  await call('codes.update', { id: code?.id ?? 0, description: 'Zyxanna', include: 'Quorvane' });
  await call('turns.correct', {
    turnId: turn.id,
    basis: turn.text,
    text: turn.text.replace('of Quorvane', 'from Quorvane'),
  });
  await call('memos.set', { about: { type: 'source', id: sourceId }, text: 'Zyxanna, Wibrough' });
  await call('memos.set', { about: { type: 'passage', id: passage.id }, text: 'Quorvane?' });
  await call('study.rename', { title: 'Quorvane study' });
  const town = await call('attributes.create', { name: 'Town by Wibrough', type: 'text' });
  const [person] = await call('participants.list', {});
  await call('participants.setValue', {
    participantId: person?.id ?? 0,
    attributeId: town.id,
    value: 'Wibrough',
  });
  const persona = await call('personas.create', { name: 'Zyxanna-like' });
  await call('personas.write', {
    id: persona.id,
    narrative: {
      version: 1,
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Zyxanna waits.' },
            { type: 'quote', passageId: passage.id, stance: 'supports', quote: 'Zyxanna, gone' },
          ],
        },
      ],
    },
  });
  const job = await call('jobs.create', { title: 'Wibrough' });
  await call('jobs.setCodes', { id: job.id, slot: 'situation', codeIds: [code?.id ?? 0] });
  await call('jobs.setText', { id: job.id, slot: 'outcome', text: 'Quorvane pays' });
  await call('briefs.create', { title: 'Zyxanna', purpose: 'Quorvane', decision: 'Wibrough' });
  await importText('other.txt', 'Interviewer: Well?\n\nPavel: Zyxanna told me. I knew.\n');
  const removed = await importText('gone.txt', 'Interviewer: Well?\n\nZyxanna: Wibrough.\n');
  await call('sources.remove', { id: removed });
  // The index of words holds them, a segment for each change.
  await call('search.transcripts', { query: 'zyx*', limit: 9, offset: 0 });
  return sourceId;
}

/** What redacts every name. */
export const namesAsEntries = names.map((words) => ({
  words,
  replacement: '[left out]',
  wholeWords: false,
  matchCase: false,
  endings: false,
}));

export async function redactNames({ call }: Pick<TestCore, 'call'>): Promise<void> {
  const asked = { workId: 'redact', entries: namesAsEntries };
  const { stamp } = await call('redaction.preview', asked);
  await call('redaction.apply', { ...asked, leftOut: [], stamp, keyPath: null });
}

/** Which of the names' bytes stand in which file of the folder, in any case; also zipped ones. */
export async function namesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name: file } of readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )) {
    const bytes = readFileSync(join(folder, file));
    const text = (await partsOf(file, bytes))
      .map((part) => part.toString('latin1').toLowerCase())
      .join('\n');
    found.push(
      ...names
        .filter((name) => text.includes(name.toLowerCase()))
        .map((name) => `${file}: ${name}`),
    );
  }
  return found;
}

/** The file's bytes; of a Word document every part too, unpacked. */
async function partsOf(file: string, bytes: Buffer): Promise<Buffer[]> {
  return file.endsWith('.docx') ? [bytes, ...(await unzip(bytes))] : [bytes];
}

function unzip(bytes: Buffer): Promise<Buffer[]> {
  const parts: Promise<Buffer>[] = [];
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, (refused, zip) => {
      if (refused) return reject(refused);
      zip.on('error', reject);
      zip.on('entry', (entry) => parts.push(unpack(zip, entry)));
      zip.on('end', () => resolve(Promise.all(parts)));
    });
  });
}

function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (refused, stream) => {
      if (refused) reject(refused);
      else resolve(buffer(stream));
    });
  });
}
