import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParsedTranscript } from '../../../electron/core/import/parsed-transcript';
import { parsedTranscriptSchema } from '../../../electron/core/import/parsed-transcript';
import { readTranscript } from '../../../electron/core/import/read-transcript';
import type { Failure } from '../../../shared/result';

const fixtures = join(import.meta.dirname, '../../fixtures/import');

/** Bytes of a file's contents; text is written as UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** The transcript that the reader makes of these contents, as it crosses to core. */
export async function read(name: string, content: string | Uint8Array): Promise<ParsedTranscript> {
  const result = await readTranscript(name, bytesOf(content));
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return parsedTranscriptSchema.parse(result.value);
}

export async function readFixture(name: string): Promise<ParsedTranscript> {
  return read(name, await readFile(join(fixtures, name)));
}

/** Why the reader refuses these contents. */
export async function refusal(name: string, content: string | Uint8Array): Promise<Failure> {
  const result = await readTranscript(name, bytesOf(content));
  if (result.ok) throw new Error(`“${name}” was read as ${result.value.flavour}.`);
  return result.failure;
}

/** Speaker and words of each turn, for comparing at a glance. */
export function spoken({ turns }: ParsedTranscript): [string | null, string][] {
  return turns.map(({ speaker, text }) => [speaker, text]);
}

/** Speaker, start and end of each turn. */
export function times({
  turns,
}: ParsedTranscript): [string | null, number | null, number | null][] {
  return turns.map(({ speaker, startMs, endMs }) => [speaker, startMs, endMs]);
}

export function askers({ speakers }: ParsedTranscript): string[] {
  return speakers.filter(({ interviewer }) => interviewer).map(({ name }) => name);
}
