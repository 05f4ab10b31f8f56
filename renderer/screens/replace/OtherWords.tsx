import type { MovedPassage } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { inQuotes } from '../../ui/words';
import styles from './Replace.module.css';

interface OtherWordsProps {
  readonly passages: readonly MovedPassage[];
  /** The transcript to which each leads, where they stand in it already. */
  readonly sourceId?: number;
  readonly onLeave?: () => void;
}

/** Passages with the words that they had and those they have, or would have. */
export function OtherWords({ passages, sourceId, onLeave }: OtherWordsProps) {
  const go = useStore((state) => state.go);
  return (
    <ul className={styles.words}>
      {passages.map((passage) => {
        const place = { passage: String(passage.id) };
        if (sourceId === undefined) {
          return (
            <li key={passage.id} className={styles.pair}>
              <WasAndIs passage={passage} />
            </li>
          );
        }
        return (
          <li key={passage.id}>
            <a
              className={styles.pair}
              href={routeHref('transcripts', sourceId, place)}
              onClick={(event) => {
                event.preventDefault();
                onLeave?.();
                go('transcripts', sourceId, place);
              }}
            >
              <WasAndIs passage={passage} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function WasAndIs({ passage }: { readonly passage: MovedPassage }) {
  return (
    <>
      <span className={styles.was}>
        <span className="visually-hidden">was </span>
        {inQuotes(passage.was)}
      </span>{' '}
      {passage.fate === 'gone' ? (
        <span className={styles.gone}>its words are gone</span>
      ) : (
        <span className={styles.now}>
          <span className="visually-hidden">is </span>
          {inQuotes(passage.quote)}
        </span>
      )}
    </>
  );
}
