import { useEffect, useState } from 'react';
import type { CountedCode, Quote } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Field } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';
import { placeOf, speakerOf } from '../../ui/QuoteCard';
import { counted, inQuotes } from '../../ui/words';
import { splitCode } from './codebook-actions';
import styles from './SplitDialog.module.css';

interface SplitDialogProps {
  readonly code: CountedCode;
  readonly onClose: () => void;
}

/** Gives some of a code's quotes to a new code beside it. */
export function SplitDialog({ code, onClose }: SplitDialogProps) {
  const quotes = useQuotes(code.id);
  const [name, setName] = useState('');
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number) => {
    const next = new Set(taken);
    if (!next.delete(id)) next.add(id);
    setTaken(next);
  };
  const split = async () => {
    const tags = quotes.filter((quote) => taken.has(quote.id)).flatMap((quote) => quote.tags);
    const tagIds = tags.filter((tag) => tag.codeId === code.id).map((tag) => tag.id);
    if (await splitCode(code, name.trim(), tagIds)) onClose();
  };
  const ready = name.trim() !== '' && taken.size > 0;
  return (
    <FormDialog
      title={`Split ${inQuotes(code.name)}`}
      submit={taken.size === 0 ? 'Split' : `Split off ${counted(taken.size, 'quote')}`}
      ready={ready}
      onSubmit={split}
      wide
      onClose={onClose}
    >
      <Field label="Name of the new code">
        {(id) => (
          <input
            id={id}
            className={styles.name}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <fieldset className={styles.quotes}>
        <legend>Its quotes: the rest stays</legend>
        {quotes.map((quote) => (
          <label key={quote.id} className={styles.quote}>
            <input
              type="checkbox"
              checked={taken.has(quote.id)}
              onChange={() => toggle(quote.id)}
            />
            <span>
              <span className={styles.words}>{inQuotes(quote.quote)}</span>
              <span className={styles.about}>
                {speakerOf(quote)}, {placeOf(quote)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}

function useQuotes(codeId: number): readonly Quote[] {
  const [quotes, setQuotes] = useState<readonly Quote[]>([]);
  useEffect(() => {
    void call('quotes.list', { codeIds: [codeId] }).then((result) =>
      setQuotes(valueOrNotice(result, useStore.getState()) ?? []),
    );
  }, [codeId]);
  return quotes;
}
