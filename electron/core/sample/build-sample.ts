import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result';
import { type Core, openCore } from '../core';
import type { Reader } from '../import/reader';
import { Stopped, step } from '../steps';
import { buildJobs, buildPersonas } from './build-claims';
import { buildCodes, tagQuotes } from './build-codes';
import { buildTranscripts } from './build-transcripts';
import { planSchema, type StudyPlan } from './plan';

export interface SampleOptions {
  /** Folder with `plan.json` and the transcripts it names. */
  readonly folder: string;
  /** Where the study goes. Its folder is made if need be. */
  readonly path: string;
  /** Where its brief goes too, in the format of the ending; null for no brief. */
  readonly briefPath: string | null;
  readonly reader: Reader;
}

/**
 * Builds a study from a plan by the calls that a person's work makes, in a file beside `path` that
 * is moved there when all is done: so there is never half a sample. Fails with `file-exists`,
 * `no-such-file`, `bad-plan`, `quote-not-found` (naming the quote), and as the calls do.
 */
export async function buildSample(options: SampleOptions): Promise<Result<{ quotes: number }>> {
  const { folder, path, briefPath, reader } = options;
  if (existsSync(path)) {
    return fail('file-exists', `There is already a file “${path}”. Choose another name.`);
  }
  const plan = readPlan(folder);
  if (!plan.ok) return plan;
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.building`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const opened = openCore({ path: draft, create: true, reader });
    if (!opened.ok) return opened;
    const quotes = await fill(opened.value, plan.value, folder, briefPath).finally(() =>
      opened.value.close(),
    );
    await rename(draft, path);
    return ok({ quotes });
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, failure: error.failure };
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const message = `The sample study could not be written to “${path}”.`;
    return fail('cannot-write', message, error.message);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal'])
      await rm(draft + ending, { force: true });
  }
}

async function fill(
  core: Core,
  plan: StudyPlan,
  folder: string,
  briefPath: string | null,
): Promise<number> {
  await step(core, 'study.rename', { title: plan.title });
  const transcripts = await buildTranscripts(core, plan, folder);
  const codes = await buildCodes(core, plan);
  await tagQuotes(core, plan, transcripts, codes);
  const jobIds = await buildJobs(core, plan, transcripts, codes);
  const personaIds = await buildPersonas(core, plan, transcripts);
  const { id } = await step(core, 'briefs.create', { title: plan.brief.title });
  await step(core, 'briefs.update', { ...plan.brief, id, jobIds, personaIds });
  if (briefPath !== null) await step(core, 'briefs.export', { id, path: briefPath });
  // Undo is for what the person does with the sample, not for how it was made.
  const forgotten = core.forgetHistory();
  if (!forgotten.ok) throw new Stopped(forgotten.failure);
  return (await step(core, 'study.read', {})).counts.quotes;
}

function readPlan(folder: string): Result<StudyPlan> {
  const path = join(folder, 'plan.json');
  try {
    const parsed = planSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return ok(parsed.data);
    return fail('bad-plan', `“${path}” is not a plan of a study.`, z.prettifyError(parsed.error));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail('no-such-file', `The plan “${path}” could not be read.`, detail);
  }
}
