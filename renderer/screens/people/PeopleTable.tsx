import type { Attribute, Participant, SourceSummary } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { EditableText } from '../../ui/EditableText';
import { MemoOn } from '../../ui/MemoOn';
import { AttributeCell } from './AttributeCell';
import styles from './PeopleScreen.module.css';
import type { PeopleColumn, PeopleOrder } from './people-order';
import { SortHead } from './SortHead';

interface PeopleTableProps {
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
  readonly sources: readonly SourceSummary[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (id: number) => void;
  readonly showRealNames: boolean;
  readonly order: PeopleOrder;
  readonly onSort: (column: PeopleColumn) => void;
}

/** Everyone of the study, a row each; what is known of them is edited where it stands. */
export function PeopleTable({
  participants,
  attributes,
  sources,
  chosen,
  onChoose,
  showRealNames,
  ...sorting
}: PeopleTableProps) {
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const state = useStore.getState();
  const rename = async (id: number, name: string) =>
    valueOrNotice(await call('participants.update', { id, name }), state);
  const setRealName = async (id: number, realName: string | null) =>
    valueOrNotice(await call('participants.update', { id, realName }), state);
  const remove = async (id: number) =>
    valueOrNotice(await call('participants.remove', { id }), state);
  const removeAttribute = async (id: number) =>
    valueOrNotice(await call('attributes.remove', { id }), state);
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
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
            <tr key={person.id}>
              <td className={styles.choice}>
                <input
                  type="checkbox"
                  aria-label={`Choose ${person.name}`}
                  checked={chosen.has(person.id)}
                  onChange={() => onChoose(person.id)}
                />
              </td>
              <th scope="row">
                <EditableText
                  value={person.name}
                  label={`Name of ${person.name}`}
                  onCommit={(name) => void rename(person.id, name)}
                />
              </th>
              {showRealNames && (
                <td data-type="text">
                  <EditableText
                    value={person.realName ?? ''}
                    label={`Real name of ${person.name}`}
                    placeholder="–"
                    allowEmpty
                    onCommit={(text) => void setRealName(person.id, text === '' ? null : text)}
                  />
                </td>
              )}
              <td className={styles.sources}>
                {person.sourceIds.map((id) => (
                  <a key={id} href={routeHref('transcripts', id)}>
                    {titles.get(id)}
                  </a>
                ))}
              </td>
              <td className={styles.number}>{person.words.toLocaleString()}</td>
              <td className={styles.number}>
                <a href={routeHref('quotes', null, { person: String(person.id) })}>
                  {person.quotes}
                </a>
              </td>
              {attributes.map((attribute) => (
                <td key={attribute.id} data-type={attribute.type}>
                  <AttributeCell person={person} attribute={attribute} />
                </td>
              ))}
              <td className={styles.memo}>
                <MemoOn
                  plain
                  about={{ type: 'participant', id: person.id }}
                  label={`Memo on ${person.name}`}
                  placeholder="–"
                />
              </td>
              <td>
                <Button
                  look="quiet"
                  className={styles.remove}
                  aria-label={`Remove ${person.name}`}
                  title="Remove; the transcripts stay"
                  onClick={() => void remove(person.id)}
                >
                  ×
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
