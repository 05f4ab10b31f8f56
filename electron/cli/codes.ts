import { codebookRows } from '../core/export/codebook';
import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';

/** `codes STUDY`: a line per code with how much stands behind it. */
export async function codesCommand(
  context: Context,
  path: string,
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const rows = await withStudy(context, path, async (core) =>
    codebookRows(await step(core, 'codes.list', {}), await step(core, 'kinds.list', {})),
  );
  if (json) {
    for (const row of rows) context.output.json(row);
    return 'done';
  }
  context.output.table(
    ['people', 'passages', 'sources', 'kind', 'code', 'under'],
    rows.map((row) => [
      String(row.participants),
      String(row.passages),
      String(row.sources),
      row.kind,
      row.name,
      row.parent ?? '',
    ]),
  );
  return 'done';
}
