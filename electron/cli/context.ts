import { resolve } from 'node:path';
import { type Core, openCore } from '../core/core';
import { createReader, type Reader } from '../core/import/reader';
import { Stopped } from '../core/steps';
import type { Output } from './output';

/** How a command ended: all of it done, or part of what it was given failed. */
export type Outcome = 'done' | 'failed';

/** What every command has at hand. */
export interface Context {
  readonly output: Output;
  /** The built reader thread. */
  readonly readerUrl: URL;
  /** Folder with the sample's plan and transcripts. */
  readonly sampleFolder: string;
}

/** The command was not used as it is meant to be: exit code 2. */
export class WrongUsage extends Error {}

/** Runs the work with a reader, and ends the reader whatever becomes of it. */
export async function withReader<T>(
  { readerUrl }: Context,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const reader = createReader({ workerUrl: readerUrl });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** Runs the work on a study, opened (or made) for it and closed after it. */
export function withStudy<T>(
  context: Context,
  path: string,
  work: (core: Core) => Promise<T>,
  { create = false } = {},
): Promise<T> {
  return withReader(context, async (reader) => {
    const opened = openCore({ path: resolve(path), create, reader });
    if (!opened.ok) throw new Stopped(opened.failure);
    try {
      return await work(opened.value);
    } finally {
      await opened.value.close();
    }
  });
}
