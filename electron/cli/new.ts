import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';

/** `new STUDY`: makes an empty study. A file that is there is never written over. */
export async function newCommand(
  context: Context,
  path: string,
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const study = await withStudy(context, path, (core) => step(core, 'study.read', {}), {
    create: true,
  });
  if (json) context.output.json({ path: study.path, title: study.title });
  else context.output.tell(`Made the study “${study.title}”: ${study.path}`);
  return 'done';
}
