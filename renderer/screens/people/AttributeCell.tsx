import type { Attribute, Participant } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { EditableText } from '../../ui/EditableText';

interface AttributeCellProps {
  readonly person: Participant;
  readonly attribute: Attribute;
}

const hints = { text: '–', number: '–', date: 'YYYY-MM-DD', boolean: '' } as const;

/** One value of one person, edited where it stands; an empty text takes it away. */
export function AttributeCell({ person, attribute }: AttributeCellProps) {
  const value = person.values.find((entry) => entry.attributeId === attribute.id)?.value ?? '';
  const label = `${attribute.name} of ${person.name}`;
  const save = async (text: string) => {
    const params = {
      participantId: person.id,
      attributeId: attribute.id,
      value: text === '' ? null : text,
    };
    valueOrNotice(await call('participants.setValue', params), useStore.getState());
  };
  if (attribute.type === 'boolean') {
    return (
      <select aria-label={label} value={value} onChange={(event) => void save(event.target.value)}>
        <option value="">–</option>
        <option value="true">yes</option>
        <option value="false">no</option>
      </select>
    );
  }
  return (
    <EditableText
      value={value}
      label={label}
      placeholder={hints[attribute.type]}
      allowEmpty
      onCommit={(text) => void save(text)}
    />
  );
}
