import type { Quote } from '../../shared/model';
import { checkRules, evidenceLedger, type Finding, findingsOf } from '../../shared/synthesis';
import type { Core } from '../core/core';
import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';

/** A passage whose kept words are not those at its place. */
interface WrongQuote {
  readonly passageId: number;
  readonly sourceId: number;
  readonly kept: string;
  readonly found: string;
}

interface Checked {
  readonly problems: readonly string[];
  readonly passages: number;
  readonly wrong: readonly WrongQuote[];
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
  const { problems } = await step(core, 'study.check', {});
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
    problems,
    passages: quotes.length,
    wrong: await wrongQuotes(core, quotes),
    findings: findingsOf(ledger, (id) => names.get(id) ?? 'Somebody'),
  };
}

/** One transcript at a time is held, however many there are. */
async function wrongQuotes(core: Core, quotes: readonly Quote[]): Promise<WrongQuote[]> {
  const wrong: WrongQuote[] = [];
  for (const [sourceId, own] of Map.groupBy(quotes, (quote) => quote.sourceId)) {
    const { turns } = await step(core, 'sources.read', { id: sourceId });
    const text = turns.map((turn) => turn.text).join('\n');
    for (const quote of own) {
      const found = text.slice(quote.start, quote.end);
      if (found !== quote.quote) {
        wrong.push({ passageId: quote.id, sourceId, kept: quote.quote, found });
      }
    }
  }
  return wrong;
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
  for (const { passageId, sourceId, kept, found } of wrong) {
    output.text(`  passage ${passageId}, source ${sourceId}: kept “${kept}”, found “${found}”`);
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
