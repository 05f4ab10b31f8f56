import type { QuoteFault } from '../../shared/model';
import { checkRules, evidenceLedger, type Finding, findingsOf } from '../../shared/synthesis';
import type { Core } from '../core/core';
import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';

interface Checked {
  readonly problems: readonly string[];
  readonly passages: number;
  readonly wrong: readonly QuoteFault[];
  readonly findings: readonly Finding[];
}

/**
 * `check STUDY`: the file, every quote against its place, then what the evidence checks find.
 * Findings are the researcher's business and no failure; a broken file or quote is.
 */
export async function checkCommand(
  context: Context,
  path: string,
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const checked = await withStudy(context, path, check);
  if (json) printJson(context, checked);
  else print(context, checked);
  return checked.problems.length + checked.wrong.length === 0 ? 'done' : 'failed';
}

async function check(core: Core): Promise<Checked> {
  const proof = await step(core, 'study.check', {});
  const quotes = await step(core, 'quotes.list', {});
  const people = await step(core, 'participants.list', {});
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const ledger = evidenceLedger({
    jobs: await step(core, 'jobs.list', {}),
    personas: await step(core, 'personas.list', {}),
    codes: await step(core, 'codes.list', {}),
    quotes,
  });
  return {
    ...proof,
    findings: findingsOf(ledger, (id) => names.get(id) ?? 'Somebody'),
  };
}

function printJson({ output }: Context, { problems, passages, wrong, findings }: Checked): void {
  output.json({ check: 'file', ok: problems.length === 0, problems });
  output.json({ check: 'quotes', ok: wrong.length === 0, passages, wrong });
  for (const finding of findings) {
    output.json({ ...finding, ok: false, rule: checkRules[finding.check] });
  }
}

function print({ output }: Context, { problems, passages, wrong, findings }: Checked): void {
  output.text(problems.length === 0 ? 'The file is sound.' : 'The file is damaged:');
  for (const problem of problems) output.text(`  ${problem}`);
  output.text(`${passages - wrong.length} of ${passages} quotes are word for word at their place.`);
  for (const { passageId, sourceId, fault, kept, found } of wrong) {
    const words = `kept “${kept}”, found “${found}”`;
    output.text(`  passage ${passageId}, source ${sourceId}: ${fault}: ${words}`);
  }
  output.text(`${findings.length} findings in the evidence.`);
  output.table(
    ['check', 'where', 'finding', 'text'],
    findings.map(({ check: name, about, message, text }) => [
      name,
      about.type === 'job' ? `${about.title}, ${about.slot}` : about.title,
      message,
      text,
    ]),
  );
}
