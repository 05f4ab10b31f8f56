import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

const entry = join(import.meta.dirname, '../../out/main/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a process of its own, on the Node that ships. */
export function runCli(words: readonly string[], cwd = process.cwd()): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const child = spawn(process.execPath, [entry, ...words], { cwd, env });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The lines of `--json` output, each checked against the schema. */
export function jsonLines<T>(ran: Ran, schema: z.ZodType<T>): T[] {
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** The one line of `--json` output. */
export function jsonLine<T>(ran: Ran, schema: z.ZodType<T>): T {
  const [line, ...others] = jsonLines(ran, schema);
  if (line === undefined || others.length > 0) {
    throw new Error(`Not one line: ${ran.stdout}${ran.stderr}`);
  }
  return line;
}

export const shownSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  sha256: z.string().length(64),
  text: z.string(),
  turns: z.array(
    z.strictObject({
      speaker: z.string().nullable(),
      start: z.int(),
      end: z.int(),
      startMs: z.int().nullable(),
      endMs: z.int().nullable(),
    }),
  ),
});
