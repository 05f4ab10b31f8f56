import type { Attribute, Kind, Participant } from '../../../shared/model';
import { peopleCounted } from '../../ui/words';
import styles from './PeopleScreen.module.css';
import { quotesOfKind } from './people-order';
import { QuotesOf } from './QuotesOf';

interface TotalsRowProps {
  readonly participants: readonly Participant[];
  readonly kinds: readonly Kind[];
  readonly attributes: readonly Attribute[];
  readonly showRealNames: boolean;
}

/** Everybody's numbers together, and how many people each attribute is known of. */
export function TotalsRow({ participants, kinds, attributes, showRealNames }: TotalsRowProps) {
  const total = (of: (person: Participant) => number) =>
    participants.reduce((sum, person) => sum + of(person), 0);
  const interviews = new Set(participants.flatMap(({ sourceIds }) => sourceIds)).size;
  const known = (attributeId: number) =>
    total(({ values }) => Number(values.some((value) => value.attributeId === attributeId)));
  return (
    <tr>
      <td className={styles.choice} />
      <th scope="row" className={styles.total}>
        {peopleCounted(participants.length)}
      </th>
      {showRealNames && <td />}
      <td className={styles.sources}>{interviews}</td>
      <td className={styles.number}>{total(({ words }) => words).toLocaleString('en')}</td>
      <td className={styles.number}>
        <QuotesOf count={total(({ quotes }) => quotes)} />
      </td>
      {kinds.map((kind) => (
        <td key={kind.key} className={styles.number}>
          <QuotesOf kind={kind} count={total((person) => quotesOfKind(person, kind.key))} />
        </td>
      ))}
      {attributes.map(({ id }) => (
        <td key={id} className={styles.known}>
          known of {known(id)}
        </td>
      ))}
      <td />
      <td />
    </tr>
  );
}
