import { extname, resolve } from 'node:path';
import { briefFormats } from '../../shared/model';
import type { Core } from '../core/core';
import { codebookCsv, codebookRows } from '../core/export/codebook';
import { importReportsCsv } from '../core/export/import-rows';
import { memoRows, memoRowsCsv } from '../core/export/memo-rows';
import { tagRows, tagRowsCsv } from '../core/export/tag-rows';
import { writeFileAtomically } from '../core/export/write-file';
import { Stopped, step } from '../core/steps';
import { type Context, type Outcome, WrongUsage, withStudy } from './context';
import { ofCoders } from './quotes';
import { readTaggedStudy } from './tagged-study';

interface ExportOptions {
  readonly to: string;
  readonly what?: string;
  readonly coder?: readonly string[];
  readonly json?: true;
}

/** What can be written, each with its formats. Where it is not said what, the first that fits. */
const formats = {
  brief: [...briefFormats],
  quotes: ['csv', 'json'],
  codebook: ['csv'],
  memos: ['csv', 'json'],
  imports: ['csv', 'json'],
} as const;
type Exported = keyof typeof formats;
const names = [
  'brief',
  'quotes',
  'codebook',
  'memos',
  'imports',
] as const satisfies readonly Exported[];

/** `export STUDY --to FILE [--what …]`: the format follows the ending. */
export async function exportCommand(
  context: Context,
  path: string,
  { to, what, coder: coders = [], json }: ExportOptions,
): Promise<Outcome> {
  const file = resolve(to);
  const format = extname(file).slice(1).toLowerCase();
  const chosen = choose(what, format);
  if (coders.length > 0 && chosen !== 'quotes') {
    throw new WrongUsage(`--coder is for quotes, not for the ${chosen}.`);
  }
  const written = await withStudy(context, path, (core) =>
    write(core, chosen, format, file, coders),
  );
  if (json) context.output.json({ path: file, what: chosen, format, ...written });
  else context.output.tell(`Wrote the ${chosen}: ${file}`);
  return 'done';
}

function choose(what: string | undefined, format: string): Exported {
  const formatsOf = (name: Exported): readonly string[] => formats[name];
  const works = names.map((name) => `${name} as ${formatsOf(name).join(', ')}`).join('; ');
  const candidates = what === undefined ? names : names.filter((name) => name === what);
  if (candidates.length === 0) {
    throw new WrongUsage(`“${what}” cannot be exported. What can: ${works}.`);
  }
  const chosen = candidates.find((name) => formatsOf(name).includes(format));
  if (chosen) return chosen;
  const ending = format === '' ? 'A file without an ending' : `“.${format}”`;
  throw new WrongUsage(`${ending} is no format of it. What can be exported: ${works}.`);
}

async function write(
  core: Core,
  what: Exported,
  format: string,
  file: string,
  coders: readonly string[],
): Promise<{ readonly quotes?: number; readonly rows?: number }> {
  if (what === 'brief') {
    const { quotes } = await step(core, 'briefs.export', { id: null, path: file });
    return { quotes };
  }
  if (what === 'codebook') {
    const kinds = await step(core, 'kinds.list', {});
    const rows = codebookRows(await step(core, 'codes.list', {}), kinds);
    await save(file, codebookCsv(rows));
    return { rows: rows.length };
  }
  if (what === 'imports') {
    const reports = await step(core, 'sources.reports', {});
    await save(file, format === 'json' ? asJson(reports) : importReportsCsv(reports));
    return { rows: reports.length };
  }
  const study = await readTaggedStudy(core);
  if (what === 'memos') {
    const sources = await step(core, 'sources.list', {});
    const memos = await step(core, 'memos.list', {});
    const rows = memoRows(memos, { ...study, sources }, study.coders);
    await save(file, format === 'json' ? asJson(rows) : memoRowsCsv(rows));
    return { rows: rows.length };
  }
  const rows = ofCoders(tagRows(study), study.coders, coders);
  await save(file, format === 'json' ? asJson(rows) : tagRowsCsv(rows, study.attributes));
  return { rows: rows.length };
}

const asJson = (rows: readonly unknown[]) =>
  new TextEncoder().encode(`${JSON.stringify(rows, null, 2)}\n`);

async function save(file: string, bytes: Uint8Array): Promise<void> {
  const written = await writeFileAtomically(file, bytes);
  if (!written.ok) throw new Stopped(written.failure);
}
