import { useState } from 'react';
import type { SourceSummary } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Field } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';

interface DetailsDialogProps {
  readonly source: SourceSummary;
  readonly onClose: () => void;
}

/** The transcript's title and the day of the interview. */
export function DetailsDialog({ source, onClose }: DetailsDialogProps) {
  const [title, setTitle] = useState(source.title);
  const [day, setDay] = useState(source.recordedOn ?? '');
  const save = async () => {
    const changes = {
      ...(title.trim() === source.title ? {} : { title: title.trim() }),
      ...(day === (source.recordedOn ?? '') ? {} : { recordedOn: day === '' ? null : day }),
    };
    onClose();
    if (Object.keys(changes).length === 0) return;
    valueOrNotice(await call('sources.update', { id: source.id, ...changes }), useStore.getState());
  };
  return (
    <FormDialog
      title="Title and date"
      submit="Save"
      ready={title.trim() !== ''}
      onSubmit={save}
      onClose={onClose}
    >
      <Field label="Title" hint={`Imported from ${source.fileName}.`}>
        {(id) => (
          <input
            id={id}
            value={title}
            maxLength={300}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label="Day of the interview">
        {(id) => (
          <input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        )}
      </Field>
    </FormDialog>
  );
}
