import { useId } from 'react';
import { type NarrativeQuote, type Quote, stances } from '../../shared/model';
import { routeHref } from '../store/route-slice';
import type { Evidence } from '../store/use-evidence';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { placeOf, speakerOf } from '../ui/QuoteCard';
import { StanceChoice } from '../ui/StanceMenu';
import { inQuotes } from '../ui/words';
import styles from './ChipPopover.module.css';
import { standingOfChip } from './QuoteChips';

interface ChipPopoverProps {
  readonly anchor: HTMLElement;
  readonly chip: NarrativeQuote;
  readonly evidence: Evidence;
  readonly onChange: (change: Partial<NarrativeQuote>) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** A chip's whole quote, what it does to its sentence, and the way to its place. */
export function ChipPopover({
  anchor,
  chip,
  evidence,
  onChange,
  onRemove,
  onClose,
}: ChipPopoverProps) {
  const quote = evidence.quotes.byPassage.get(chip.passageId);
  const group = useId();
  return (
    <Popover anchor={anchor} onClose={onClose}>
      <section className={styles.chip} aria-label="Quote">
        <blockquote className={styles.words}>{inQuotes(chip.quote)}</blockquote>
        {quote ? (
          <p className={styles.about}>
            {speakerOf(quote)}, {placeOf(quote)} · {quote.sourceTitle}
          </p>
        ) : (
          <p className={styles.trouble}>
            This passage is not in the study any more. Its words stay here as they were.
          </p>
        )}
        {quote && standingOfChip(chip, evidence) === 'changed' && (
          <ChangedWords quote={quote} onTake={() => onChange({ quote: quote.quote })} />
        )}
        <fieldset className={styles.stances}>
          <legend className="visually-hidden">What it does to its sentence</legend>
          {stances.map((stance) => (
            <label key={stance}>
              <input
                type="radio"
                name={group}
                checked={chip.stance === stance}
                data-autofocus={chip.stance === stance ? '' : undefined}
                onChange={() => onChange({ stance })}
              />
              <StanceChoice stance={stance} />
            </label>
          ))}
        </fieldset>
        <div className={styles.actions}>
          {quote && (
            <a href={routeHref('transcripts', quote.sourceId, { passage: String(quote.id) })}>
              Open its place
            </a>
          )}
          <Button look="quiet" onClick={onRemove}>
            Take it out
          </Button>
        </div>
      </section>
    </Popover>
  );
}

interface ChangedWordsProps {
  readonly quote: Quote;
  readonly onTake: () => void;
}

function ChangedWords({ quote, onTake }: ChangedWordsProps) {
  return (
    <div className={styles.trouble}>
      <p>In the transcript it now says {inQuotes(quote.quote)}</p>
      <Button onClick={onTake}>Use these words</Button>
    </div>
  );
}
