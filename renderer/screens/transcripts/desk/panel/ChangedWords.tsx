import type { Passage } from '../../../../../shared/model';
import { Button } from '../../../../ui/Button';
import { inQuotes } from '../../../../ui/words';
import { acceptWords } from '../correcting';
import styles from './PassagePanel.module.css';

interface ChangedWordsProps {
  readonly passage: Passage;
  /** The words that the passage was made on. */
  readonly previous: string;
}

/** What a correction did to the words of the passage, and the way to settle it. */
export function ChangedWords({ passage, previous }: ChangedWordsProps) {
  const gone = passage.quote === '';
  return (
    <section className={styles.changed} aria-label="The words changed">
      <p>{gone ? 'Its words were taken out of the transcript.' : 'The words changed.'}</p>
      <dl>
        <dt>was</dt>
        <dd>{inQuotes(previous)}</dd>
        {!gone && (
          <>
            <dt>is</dt>
            <dd>{inQuotes(passage.quote)}</dd>
          </>
        )}
      </dl>
      {gone ? (
        <p>Select the words that it should stand on and press E, or remove it.</p>
      ) : (
        <Button
          title="Accept the words as they are now (Y)"
          onClick={() => void acceptWords(passage)}
        >
          Accept
        </Button>
      )}
    </section>
  );
}
