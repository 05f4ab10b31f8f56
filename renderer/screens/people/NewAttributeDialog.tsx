import { useId, useState } from 'react';
import { type AttributeType, attributeTypes } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { typeWords } from './attribute-types';

export function NewAttributeDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [type, setType] = useState<AttributeType>('text');
  const formId = useId();
  const create = async () => {
    const made = valueOrNotice(
      await call('attributes.create', { name, type }),
      useStore.getState(),
    );
    if (made) onClose();
  };
  return (
    <Dialog
      title="Add an attribute"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" type="submit" form={formId} disabled={name.trim() === ''}>
            Add
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
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
      </form>
    </Dialog>
  );
}
