import { PanelRight } from 'lucide-react';
import type { Attribute, Kind, Participant } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { EditableText } from '../../ui/EditableText';
import { MemoOn } from '../../ui/MemoOn';
import { AttributeCell } from './AttributeCell';
import styles from './PeopleScreen.module.css';
import { quotesOfKind } from './people-order';
import { QuotesOf } from './QuotesOf';

interface PersonRowProps {
  readonly person: Participant;
  readonly attributes: readonly Attribute[];
  readonly kinds: readonly Kind[];
  /** Titles of transcripts by their ids. */
  readonly titles: ReadonlyMap<number, string>;
  readonly chosen: boolean;
  readonly onChoose: (id: number) => void;
  readonly showRealName: boolean;
  /** Whether the panel shows this person. */
  readonly open: boolean;
}

/** A person of the study: what is known of them is edited where it stands. */
export function PersonRow({
  person,
  attributes,
  kinds,
  titles,
  chosen,
  onChoose,
  showRealName,
  open,
}: PersonRowProps) {
  const { id, name } = person;
  const state = useStore.getState();
  const rename = async (to: string) =>
    valueOrNotice(await call('participants.update', { id, name: to }), state);
  const setRealName = async (to: string) => {
    const realName = to === '' ? null : to;
    valueOrNotice(await call('participants.update', { id, realName }), state);
  };
  const remove = async () => valueOrNotice(await call('participants.remove', { id }), state);
  return (
    <tr aria-current={open || undefined}>
      <td className={styles.choice}>
        <input
          type="checkbox"
          aria-label={`Choose ${name}`}
          checked={chosen}
          onChange={() => onChoose(id)}
        />
      </td>
      <th scope="row">
        <span className={styles.person}>
          <EditableText value={name} label={`Name of ${name}`} onCommit={(to) => void rename(to)} />
          <a
            className={styles.open}
            data-opener=""
            href={open ? routeHref('people') : routeHref('people', id)}
            aria-label={open ? `Close ${name}` : `Open ${name}`}
            title={open ? 'Close' : 'Everything about this person'}
          >
            <PanelRight size={15} aria-hidden="true" />
          </a>
        </span>
      </th>
      {showRealName && (
        <td data-type="text">
          <EditableText
            value={person.realName ?? ''}
            label={`Real name of ${name}`}
            placeholder="–"
            allowEmpty
            onCommit={(to) => void setRealName(to)}
          />
        </td>
      )}
      <td className={styles.sources}>
        {person.sourceIds.map((sourceId) => (
          <a key={sourceId} href={routeHref('transcripts', sourceId)}>
            {titles.get(sourceId)}
          </a>
        ))}
      </td>
      <td className={styles.number}>{person.words.toLocaleString('en')}</td>
      <td className={styles.number}>
        <QuotesOf person={person} count={person.quotes} />
      </td>
      {kinds.map((kind) => (
        <td key={kind.key} className={styles.number}>
          <QuotesOf person={person} kind={kind} count={quotesOfKind(person, kind.key)} />
        </td>
      ))}
      {attributes.map((attribute) => (
        <td key={attribute.id} data-type={attribute.type}>
          <AttributeCell person={person} attribute={attribute} />
        </td>
      ))}
      <td className={styles.memo} data-lines="many">
        <MemoOn
          plain
          about={{ type: 'participant', id }}
          label={`Memo on ${name}`}
          placeholder="–"
        />
      </td>
      <td>
        <Button
          look="quiet"
          className={styles.remove}
          aria-label={`Remove ${name}`}
          title="Remove; the transcripts stay"
          onClick={() => void remove()}
        >
          ×
        </Button>
      </td>
    </tr>
  );
}
