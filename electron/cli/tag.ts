import type { Span } from '../../shared/model';
import { step } from '../core/steps';
import type { CodeName } from './arguments';
import { type Context, type Outcome, withStudy } from './context';
import { keyOfKind } from './kinds';

interface TagOptions {
  readonly source: number;
  readonly span: Span;
  readonly code: CodeName;
  readonly coder?: string;
  readonly json?: true;
}

/** `tag STUDY --source ID --span A:B --code KIND/NAME`: tags words; makes the code if it is new. */
export async function tagCommand(
  context: Context,
  path: string,
  { source: sourceId, span, code, coder, json }: TagOptions,
): Promise<Outcome> {
  const { passage } = await withStudy(context, path, async (core) => {
    const kind = keyOfKind(await step(core, 'kinds.list', {}), code.kind);
    return step(core, 'passages.tag', {
      sourceId,
      span,
      code: { kind, name: code.name },
      ...(coder === undefined ? {} : { coder }),
    });
  });
  const { id: passageId, quote } = passage;
  if (json) context.output.json({ passageId, quote });
  else context.output.table(['passage', 'quote'], [[String(passageId), quote]]);
  return 'done';
}
