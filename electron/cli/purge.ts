import type { PurgePreview, PurgeReport } from '../../shared/model';
import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';
import type { Output } from './output';

interface PurgeOptions {
  readonly yes?: true;
  readonly keepCopies?: true;
  readonly json?: true;
}

/**
 * `purge STUDY --yes`: takes what was redacted, corrected away or removed out of the file. Without
 * `--yes` it says what that would be, and fails: nothing was purged.
 */
export async function purgeCommand(
  context: Context,
  path: string,
  { yes, keepCopies, json }: PurgeOptions,
): Promise<Outcome> {
  const { output } = context;
  return withStudy(context, path, async (core) => {
    const preview = await step(core, 'purge.preview', {});
    if (!yes) {
      if (json) output.json({ purged: false, ...preview });
      tellPreview(output, preview);
      return 'failed';
    }
    const removeCopies = keepCopies ? [] : preview.copies.map(({ name }) => name);
    const report = await step(core, 'purge.run', { workId: 'purge', removeCopies });
    if (json) output.json({ purged: true, ...report });
    tellReport(output, report);
    const refused = report.copiesLeft.some(({ reason }) => reason !== null);
    return report.found.length === 0 && !refused ? 'done' : 'failed';
  });
}

function tellPreview(output: Output, preview: PurgePreview): void {
  const { changes, originals, changedQuotes, emptyQuotes, copies } = preview;
  output.tell('Nothing was purged. With --yes these go for good:');
  output.tell(`  ${changes} changes that could be undone`);
  output.tell(`  the bytes of ${originals} imported files`);
  if (changedQuotes > 0)
    output.tell(`  the words of ${changedQuotes} quotes from before corrections`);
  if (emptyQuotes > 0) output.tell(`  ${emptyQuotes} quotes of which no word is left`);
  for (const { name } of copies) output.tell(`  the copy “${name}” (stays with --keep-copies)`);
}

function tellReport(output: Output, report: PurgeReport): void {
  const { found, searched, copiesRemoved, copiesLeft } = report;
  if (found.length === 0) {
    output.tell(
      `Purged. Of ${searched} words that only what was removed held, none is in the file.`,
    );
  } else output.tell(`The purge is not whole. Still in the file: ${found.join(', ')}`);
  for (const name of copiesRemoved) output.tell(`Removed “${name}”.`);
  for (const { name, reason } of copiesLeft) {
    output.tell(`“${name}” holds the words still${reason === null ? '.' : `: ${reason}`}`);
  }
}
