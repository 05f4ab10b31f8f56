import { resolve } from 'node:path';
import { buildSample } from '../core/sample/build-sample';
import { Stopped } from '../core/steps';
import { type Context, type Outcome, withReader } from './context';

interface SampleOptions {
  readonly study: string;
  readonly brief?: string;
}

/** `sample --study PATH [--brief PATH]`: builds the sample study, and its brief if asked. */
export async function sampleCommand(
  context: Context,
  { study, brief }: SampleOptions,
): Promise<Outcome> {
  const path = resolve(study);
  const briefPath = brief === undefined ? null : resolve(brief);
  const built = await withReader(context, (reader) =>
    buildSample({ folder: context.sampleFolder, path, briefPath, reader }),
  );
  if (!built.ok) throw new Stopped(built.failure);
  context.output.tell(`Made the sample study with ${built.value.quotes} quotes: ${path}`);
  if (briefPath !== null) context.output.tell(`Wrote its brief: ${briefPath}`);
  return 'done';
}
