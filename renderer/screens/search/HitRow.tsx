import type { Hit } from '../../../shared/model';
import { clockTime } from '../../../shared/text/clock';
import { routeHref } from '../../store/route-slice';
import styles from './SearchScreen.module.css';

interface HitRowProps {
  /** With the words that it shares, where that is why it is here. */
  readonly hit: Hit & { readonly shared?: readonly string[] };
  readonly marked: boolean;
  readonly onToggle: () => void;
  /** Called when its place is opened. */
  readonly onOpen: () => void;
}

/** Who said it, and the words with what is around them. Opens the place; Space marks it. */
export function HitRow({ hit, marked, onToggle, onOpen }: HitRowProps) {
  const who = hit.participantName ?? hit.speakerName ?? 'Somebody';
  const href = hrefOfHit(hit);
  return (
    <div className={styles.hit} data-interviewer={hit.interviewer}>
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={`Mark ${who}: ${hit.words}`}
        checked={marked}
        onChange={onToggle}
      />
      <a
        href={href}
        onClick={onOpen}
        aria-keyshortcuts="Space"
        aria-description={marked ? 'Marked' : undefined}
      >
        <q>
          {hit.before}
          <mark>{hit.words}</mark>
          {hit.after}
        </q>
        <span className={styles.who}>
          {who}
          {hit.interviewer && ' (interviewer)'}
          {hit.startMs !== null && ` · ${clockTime(hit.startMs)}`}
          {hit.shared
            ? ` · shares ${hit.shared.join(', ')}`
            : hit.places.length > 1 && ` · ${hit.places.length} places`}
        </span>
      </a>
    </div>
  );
}

/** The place in its transcript. */
export function hrefOfHit({ sourceId, span }: Hit): string {
  return routeHref('transcripts', sourceId, { at: `${span.start}-${span.end}` });
}
