import { useEffect, useState } from 'react';
import type { CountedCode, Passage } from '../../../../../shared/model';
import { call } from '../../../../store/client';
import { routeHref } from '../../../../store/route-slice';
import { Button } from '../../../../ui/Button';
import { counted, inQuotes, shortened } from '../../../../ui/words';
import { moveToCode } from '../code-moves';
import styles from './CodesPanel.module.css';

interface AboutCodeProps {
  readonly code: CountedCode;
  /** Of this transcript. */
  readonly passages: readonly Passage[];
}

/** A code: what it means, words that stand behind it, and the way to all of them. */
export function AboutCode({ code, passages }: AboutCodeProps) {
  const here = passages.filter((passage) => passage.tags.some((tag) => tag.codeId === code.id));
  const quote = useQuote(code, here);
  return (
    <section className={styles.about} aria-label={code.name}>
      <h3>{code.name}</h3>
      {code.description && <p className={styles.description}>{code.description}</p>}
      {quote !== null && <p className={styles.quote}>{inQuotes(shortened(quote, 160))}</p>}
      <div className={styles.moves}>
        <span>{here.length === 0 ? 'Not in this transcript' : `${here.length} here`}</span>
        {code.quotes > 0 && (
          <>
            <Button
              look="quiet"
              title="In any transcript (Shift+G)"
              onClick={() => void moveToCode(-1)}
            >
              Previous
            </Button>
            <Button look="quiet" title="In any transcript (G)" onClick={() => void moveToCode(1)}>
              Next
            </Button>
          </>
        )}
        <a href={routeHref('quotes', null, { code: String(code.id) })}>
          {code.quotes === 1 ? '1 quote' : `All ${counted(code.quotes, 'quote')}`}
        </a>
      </div>
    </section>
  );
}

/** Words with the code: of this transcript, else of another. */
function useQuote(code: CountedCode, here: readonly Passage[]): string | null {
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  const first = here[0]?.quote ?? null;
  const wanted = first === null && code.quotes > 0;
  useEffect(() => {
    if (!wanted) return;
    void call('quotes.list', { codeIds: [code.id] }).then((result) => {
      if (result.ok) setElsewhere(result.value[0]?.quote ?? null);
    });
  }, [code.id, wanted]);
  return first ?? elsewhere;
}
