import { useState } from 'react';
import { type AttributeType, attributeTypes } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Field } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';
import { typeWords } from './attribute-types';

export function NewAttributeDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [type, setType] = useState<AttributeType>('text');
  const create = async () => {
    const made = valueOrNotice(
      await call('attributes.create', { name, type }),
      useStore.getState(),
    );
    if (made) onClose();
  };
  return (
    <FormDialog
      title="Add an attribute"
      submit="Add"
      ready={name.trim() !== ''}
      onSubmit={create}
      onClose={onClose}
    >
      <Field label="Name" hint="Something you know of everyone: role, team size, region.">
        {(id) => <input id={id} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label="Holds">
        {(id) => (
          <select
            id={id}
            value={type}
            onChange={(event) =>
              setType(attributeTypes.find((known) => known === event.target.value) ?? 'text')
            }
          >
            {attributeTypes.map((known) => (
              <option key={known} value={known}>
                {typeWords[known]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </FormDialog>
  );
}
