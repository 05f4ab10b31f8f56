import { X } from 'lucide-react';
import type { SimilarHits } from '../../../shared/model';
import { Button } from '../../ui/Button';
import { inQuotes, shortened } from '../../ui/words';
import styles from './SearchScreen.module.css';
import { setWanted, type Wanted } from './search-query';

interface LikeHeadingProps {
  readonly wanted: Wanted;
  readonly found: SimilarHits;
}

/** The passage whose like is shown, and by which of its words. */
export function LikeHeading({ wanted, found: { quote, words } }: LikeHeadingProps) {
  return (
    <div className={styles.like}>
      <p>
        More like <q>{inQuotes(shortened(quote, 160)).slice(1, -1)}</q>
      </p>
      <Button
        look="quiet"
        aria-label="No longer look for what is like it"
        title="Search for words again"
        onClick={() => setWanted({ ...wanted, like: null })}
      >
        <X size={15} />
      </Button>
      <p className={styles.words}>
        {words.length === 0
          ? 'None of its words is rare enough in this study to tell turns apart by.'
          : `By its rarest words: ${words.map(({ word }) => word).join(', ')}.`}
      </p>
    </div>
  );
}
