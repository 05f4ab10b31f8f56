import type { Kind, Participant } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { counted } from '../../ui/words';
import styles from './PeopleScreen.module.css';

interface QuotesOfProps {
  readonly count: number;
  /** Whose quotes; without it everybody's. */
  readonly person?: Pick<Participant, 'id' | 'name'>;
  /** Only those with a code of this kind. */
  readonly kind?: Kind;
}

/** A number of quotes that opens them on the board. */
export function QuotesOf({ count, person, kind }: QuotesOfProps) {
  if (count === 0) return <span className={styles.zero}>0</span>;
  const query = {
    ...(person && { person: String(person.id) }),
    ...(kind && { kind: kind.key }),
  };
  const words = kind
    ? counted(count, kind.name.toLowerCase(), kind.plural.toLowerCase())
    : counted(count, 'quote');
  return (
    <a
      href={routeHref('quotes', null, query)}
      title={person ? `${words} of ${person.name}` : `${words} of everybody`}
    >
      {count.toLocaleString('en')}
    </a>
  );
}
