import { useId, useMemo, useState } from 'react';
import type { Quote } from '../../shared/model';
import { type Evidence, useEvidence } from '../store/use-evidence';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { everyQuote, findQuotes, type QuoteSearch } from './find-quotes';
import { Kbd } from './Kbd';
import { lettersOf } from './kind-words';
import { QuoteFilters } from './QuoteFilters';
import { optionId, QuoteOptions } from './QuoteOptions';
import styles from './QuotePicker.module.css';
import { useListKeys } from './use-list-keys';
import { counted } from './words';

interface QuotePickerProps {
  readonly title: string;
  /** What choosing does: "Link", "Insert". */
  readonly verb: string;
  /** Passages that are not offered: linked already. */
  readonly without?: ReadonlySet<number>;
  readonly onChoose: (quote: Quote) => void;
  readonly onClose: () => void;
}

/** Finds one quote among all of the study: type, narrow by kind, code or person, press Enter. */
export function QuotePicker(props: QuotePickerProps) {
  const evidence = useEvidence();
  return (
    <Dialog
      title={props.title}
      wide
      onClose={props.onClose}
      actions={
        <div className={styles.foot}>
          <span>
            <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> move, <Kbd keys="Enter" />{' '}
            {props.verb.toLowerCase()}s
          </span>
          <Button onClick={props.onClose}>Cancel</Button>
        </div>
      }
    >
      {evidence ? <PickerBody {...props} evidence={evidence} /> : <div className={styles.list} />}
    </Dialog>
  );
}

function PickerBody({
  evidence,
  without,
  onChoose,
  verb,
}: QuotePickerProps & { readonly evidence: Evidence }) {
  const [search, setSearch] = useState<QuoteSearch>(everyQuote);
  const listId = useId();
  const found = useMemo(() => {
    const offered = evidence.quotes.all.filter((quote) => !without?.has(quote.id));
    return findQuotes(offered, search, evidence.codeById);
  }, [evidence, without, search]);
  const choose = (place: number) => {
    const quote = found[place];
    if (quote) onChoose(quote);
  };
  const { active, setActive, onKeyDown } = useListKeys(found.length, choose);
  const narrow = (change: Partial<QuoteSearch>) => {
    setSearch({ ...search, ...change });
    setActive(0);
  };
  const activeQuote = found[active];
  return (
    <div className={styles.picker}>
      <input
        className={styles.search}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={activeQuote && optionId(listId, activeQuote.id)}
        aria-label="Find a quote"
        placeholder="Words, a person, a code"
        value={search.text}
        onChange={(event) => narrow({ text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <QuoteFilters search={search} evidence={evidence} onChange={narrow} />
      <p className={styles.count} aria-live="polite">
        {foundInWords(found.length, evidence)}
      </p>
      <QuoteOptions
        id={listId}
        label={`Quotes to ${verb.toLowerCase()}`}
        quotes={found}
        evidence={evidence}
        active={active}
        onChoose={choose}
      />
    </div>
  );
}

function foundInWords(found: number, { quotes, kinds }: Evidence): string {
  if (quotes.all.length === 0) {
    return `No quotes yet. Select words in a transcript and press ${lettersOf(kinds)}.`;
  }
  if (found === 0) return 'No quote is like that. Take a word or a filter away.';
  return counted(found, 'quote');
}
