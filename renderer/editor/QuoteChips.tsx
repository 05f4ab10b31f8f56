import type { LexicalEditor } from 'lexical';
import { memo } from 'react';
import { createPortal } from 'react-dom';
import type { NarrativeQuote } from '../../shared/model';
import { type Evidence, kindOfQuote } from '../store/use-evidence';
import { KindMark } from '../ui/KindMark';
import { speakerOf } from '../ui/QuoteCard';
import { inQuotes, shortened } from '../ui/words';
import styles from './NarrativeEditor.module.css';

/** How much of a quote a chip shows, in characters. */
const CHIP_LENGTH = 32;

interface QuoteChipsProps {
  readonly editor: LexicalEditor;
  readonly chips: Readonly<Record<string, NarrativeQuote>>;
  readonly evidence: Evidence;
}

/** Draws every chip of the text into the place that the editor keeps for it. */
export const QuoteChips = memo(function QuoteChips({ editor, chips, evidence }: QuoteChipsProps) {
  return Object.entries(chips).map(([key, chip]) => {
    const place = editor.getElementByKey(key);
    return place && createPortal(<QuoteChip chip={chip} evidence={evidence} />, place, key);
  });
});

/** What became of the passage behind a chip: its words stay, whatever did. */
export function standingOfChip(
  chip: NarrativeQuote,
  evidence: Evidence,
): 'holds' | 'changed' | 'gone' {
  const quote = evidence.quotes.byPassage.get(chip.passageId);
  if (!quote) return 'gone';
  return quote.quote === chip.quote ? 'holds' : 'changed';
}

interface QuoteChipProps {
  readonly chip: NarrativeQuote;
  readonly evidence: Evidence;
}

const QuoteChip = memo(function QuoteChip({ chip, evidence }: QuoteChipProps) {
  const quote = evidence.quotes.byPassage.get(chip.passageId);
  const kind = quote && kindOfQuote(quote, evidence);
  const standing = standingOfChip(chip, evidence);
  const [first, ...others] = inQuotes(shortened(chip.quote, CHIP_LENGTH)).split(' ');
  return (
    <span className={styles.face} data-kind={kind?.key} data-standing={standing}>
      <span className={styles.start}>
        {kind && <KindMark kind={kind} size={13} />}
        {first}
      </span>{' '}
      {others.join(' ')}
      {quote && <span className={styles.who}>{speakerOf(quote)}</span>}
      {chip.stance !== 'supports' && (
        <span className={styles.stance} data-stance={chip.stance}>
          {chip.stance}
        </span>
      )}
      {standing !== 'holds' && (
        <span className={styles.trouble}>{standing === 'gone' ? 'gone' : 'words changed'}</span>
      )}
    </span>
  );
});
