import { useState } from 'react';
import type { Stance } from '../../../shared/model';
import type { StancedQuote } from '../../../shared/synthesis';
import type { Evidence } from '../../store/use-evidence';
import { Button } from '../../ui/Button';
import { pluralsOf } from '../../ui/kind-words';
import { QuoteCard, type QuoteStance } from '../../ui/QuoteCard';
import { QuotePicker } from '../../ui/QuotePicker';
import { counted } from '../../ui/words';
import { setEvidence } from './job-actions';
import type { SlotView } from './job-view';
import styles from './SlotColumn.module.css';
import { shortList } from './short-list';
import { kindsOfSlot, slotNames } from './slots';

/** How many quotes a column shows before it is asked for all of them, and how many more then. */
const AT_FIRST = 6;
const STEP = 100;

interface SlotQuotesProps {
  readonly slot: SlotView;
  readonly evidence: Evidence;
}

/** The quotes of a slot, what each does to it, and a way to bring in one from elsewhere. */
export function SlotQuotes({ slot, evidence }: SlotQuotesProps) {
  const [most, setMost] = useState(AT_FIRST);
  const [linking, setLinking] = useState(false);
  const { content, rollUp } = slot;
  const { quotes, interviewerQuotes } = rollUp;
  const shown = most === AT_FIRST ? shortList(quotes, most) : quotes.slice(0, most);
  return (
    <div className={styles.quotes}>
      {shown.map((stanced) => (
        <QuoteCard key={stanced.quote.id} quote={stanced.quote} stance={stanceOf(stanced, slot)} />
      ))}
      {quotes.length === 0 && (
        <p className={styles.none}>
          Add the {pluralsOf(kindsOfSlot(content.slot, evidence))} that belong here, and every quote
          behind them comes along.
        </p>
      )}
      {interviewerQuotes.length > 0 && (
        <p className={styles.note}>
          {counted(interviewerQuotes.length, 'quote')} of an interviewer not counted.
        </p>
      )}
      <div className={styles.foot}>
        {quotes.length > shown.length && (
          <Button look="quiet" onClick={() => setMost(most === AT_FIRST ? STEP : most + STEP)}>
            {quotes.length > STEP ? `Show more of ${quotes.length}` : `Show all ${quotes.length}`}
          </Button>
        )}
        {most > AT_FIRST && (
          <Button look="quiet" onClick={() => setMost(AT_FIRST)}>
            Show fewer
          </Button>
        )}
        <Button look="quiet" onClick={() => setLinking(true)}>
          {quotes.length === 0 ? 'Link a quote…' : 'Link another quote…'}
        </Button>
      </div>
      {linking && (
        <QuotePicker
          title={`Link a quote to ${slotNames[content.slot].toLowerCase()}`}
          verb="Link"
          without={new Set([...quotes, ...interviewerQuotes].map(({ quote }) => quote.id))}
          onClose={() => setLinking(false)}
          onChoose={(quote) => {
            setLinking(false);
            void setEvidence(content.claim.id, quote.id, 'supports');
          }}
        />
      )}
    </div>
  );
}

/** A quote's stance and what can be done with its link to the slot. */
function stanceOf({ quote, stance }: StancedQuote, { content }: SlotView): QuoteStance {
  const byCode = quote.tags.some((tag) => content.codeIds.includes(tag.codeId));
  const set = (next: Stance | null) => void setEvidence(content.claim.id, quote.id, next);
  return {
    stance,
    // A quote of the slot's own codes supports it without a link.
    onChange: (next) => set(byCode && next === 'supports' ? null : next),
    more: byCode ? [] : [{ id: 'unlink', label: 'Take this quote away', run: () => set(null) }],
  };
}
