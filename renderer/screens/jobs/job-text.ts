import { type StatementForm, statement, statementText } from '../../../shared/synthesis';
import type { Evidence } from '../../store/use-evidence';
import { placeOf, speakerOf } from '../../ui/QuoteCard';
import { counted, inQuotes, peopleCounted } from '../../ui/words';
import type { JobView, SlotView } from './job-view';
import { slotNames } from './slots';

/** A job's statement with the quotes behind each slot, as text to paste elsewhere. */
export function jobAsText(view: JobView, evidence: Evidence, form: StatementForm): string {
  const sentence = statementText(statement(view.job, evidence.codes, form));
  const slots = view.slots.filter(({ rollUp }) => rollUp.quotes.length > 0).map(slotAsText);
  return [sentence, ...slots].join('\n\n');
}

function slotAsText({ content, rollUp, wording }: SlotView): string {
  const people = peopleCounted(rollUp.participants.length);
  const name = slotNames[content.slot];
  const said = wording === '' ? name : `${name}: ${wording}`;
  const head = `${said} (${people}, ${counted(rollUp.quotes.length, 'quote')})`;
  const quotes = rollUp.quotes.map(({ quote, stance }) => {
    const about = stance === 'supports' ? '' : `, ${stance}`;
    const place = `${placeOf(quote)} in ${inQuotes(quote.sourceTitle)}`;
    return `${inQuotes(quote.quote)} (${speakerOf(quote)}, ${place}${about})`;
  });
  return [head, ...quotes].join('\n');
}
