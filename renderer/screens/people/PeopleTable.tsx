import type { Attribute, Kind, Participant, SourceSummary } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { KindMark } from '../../ui/KindMark';
import styles from './PeopleScreen.module.css';
import { PersonRow } from './PersonRow';
import type { PeopleColumn, PeopleOrder } from './people-order';
import { SortHead } from './SortHead';
import { TotalsRow } from './TotalsRow';
import { stepThroughTable } from './table-keys';

interface PeopleTableProps {
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
  readonly kinds: readonly Kind[];
  readonly sources: readonly SourceSummary[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (id: number) => void;
  readonly showRealNames: boolean;
  /** Whom the panel shows. */
  readonly openId: number | null;
  readonly order: PeopleOrder;
  readonly onSort: (column: PeopleColumn) => void;
}

/** Everyone of the study, a row each; what is known of them is edited where it stands. */
export function PeopleTable({
  participants,
  attributes,
  kinds,
  sources,
  chosen,
  onChoose,
  showRealNames,
  openId,
  ...sorting
}: PeopleTableProps) {
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const state = useStore.getState();
  const removeAttribute = async (id: number) =>
    valueOrNotice(await call('attributes.remove', { id }), state);
  return (
    <div className={styles.scroller}>
      <table className={styles.table} onKeyDownCapture={stepThroughTable}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Chosen</span>
            </th>
            <SortHead column="name" title="Name" {...sorting} />
            {showRealNames && <th scope="col">Real name</th>}
            <SortHead column="interviews" title="Interviews" {...sorting} />
            <SortHead column="words" title="Words" className={styles.number} {...sorting} />
            <SortHead column="quotes" title="Quotes" className={styles.number} {...sorting} />
            {kinds.map((kind) => (
              <SortHead
                key={kind.key}
                column={`kind:${kind.key}`}
                title={kind.plural}
                mark={<KindMark kind={kind} />}
                className={styles.number}
                {...sorting}
              />
            ))}
            {attributes.map((attribute) => (
              <SortHead
                key={attribute.id}
                column={attribute.id}
                title={attribute.name}
                {...sorting}
              >
                <Button
                  look="quiet"
                  className={styles.remove}
                  aria-label={`Remove the attribute ${attribute.name}`}
                  title="Remove this attribute"
                  onClick={() => void removeAttribute(attribute.id)}
                >
                  ×
                </Button>
              </SortHead>
            ))}
            <th scope="col">Memo</th>
            <th>
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {participants.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              attributes={attributes}
              kinds={kinds}
              titles={titles}
              chosen={chosen.has(person.id)}
              onChoose={onChoose}
              showRealName={showRealNames}
              open={person.id === openId}
            />
          ))}
        </tbody>
        <tfoot>
          <TotalsRow
            participants={participants}
            kinds={kinds}
            attributes={attributes}
            showRealNames={showRealNames}
          />
        </tfoot>
      </table>
    </div>
  );
}
