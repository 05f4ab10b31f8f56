import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { type Core, openCore } from '../../electron/core/core';
import { createReader } from '../../electron/core/import/reader';
import type { CoreMethod, CoreParams, CoreResult } from '../../shared/contract';
import type { Result } from '../../shared/result';

/** A study of its own for the running test, open, with the real reader. */
export interface TestCore {
  readonly core: Core;
  readonly folder: string;
  /** Calls core; a failure fails the test. */
  readonly call: <M extends CoreMethod>(method: M, params: CoreParams<M>) => Promise<CoreResult<M>>;
  /** The code of the failure that the call must end in. */
  readonly refused: <M extends CoreMethod>(method: M, params: CoreParams<M>) => Promise<string>;
  /** Imports a transcript of that text; returns its source's id. */
  readonly importText: (name: string, text: string) => Promise<number>;
}

export function newCore(): TestCore {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-core-'));
  const reader = createReader({ workerUrl: inject('readerWorker') });
  const core = expectValue(
    openCore({ path: join(folder, 'study.throughline'), create: true, reader }),
  );
  onTestFinished(async () => {
    await core.close();
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const call: TestCore['call'] = async (method, params) =>
    expectValue(await core.callTyped(method, params));
  return {
    core,
    folder,
    call,
    refused: async (method, params) => {
      const result = await core.callTyped(method, params);
      if (result.ok) throw new Error(`${method} was expected to fail.`);
      return result.failure.code;
    },
    importText: async (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      const { reports } = await call('sources.import', { workId: name, paths: [path] });
      const id = reports[0]?.sourceId;
      if (typeof id !== 'number') throw new Error(`${name}: ${JSON.stringify(reports)}`);
      return id;
    },
  };
}

export function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

/** Two people talk to an interviewer about unpaid invoices. */
export const interview = `Interviewer: Who asks for the list?

Marta: The bank asked me on Friday. I spent two evenings copying numbers.

Interviewer: And you, Pavel?

Pavel: Nobody ever asks. I look because I like to look.
`;

/** A study with the interview above, and a way to tag words of it. */
export async function taggedCore() {
  const test = newCore();
  const sourceId = await test.importText('interview.txt', interview);
  const { turns } = await test.call('sources.read', { id: sourceId });
  const text = turns.map((turn) => turn.text).join('\n');
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`Not in the interview: ${words}`);
    return { start, end: start + words.length };
  };
  return {
    ...test,
    sourceId,
    text,
    spanOf,
    tag: (words: string, kind: string, name: string) =>
      test.call('passages.tag', { sourceId, span: spanOf(words), code: { kind, name } }),
  };
}
