import { useId, useState } from 'react';
import type { SourceSummary } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

interface DetailsDialogProps {
  readonly source: SourceSummary;
  readonly onClose: () => void;
}

/** The transcript's title and the day of the interview. */
export function DetailsDialog({ source, onClose }: DetailsDialogProps) {
  const [title, setTitle] = useState(source.title);
  const [day, setDay] = useState(source.recordedOn ?? '');
  const formId = useId();
  const save = async () => {
    const changes = {
      ...(title.trim() === source.title ? {} : { title: title.trim() }),
      ...(day === (source.recordedOn ?? '') ? {} : { recordedOn: day === '' ? null : day }),
    };
    if (title.trim() === '') return;
    onClose();
    if (Object.keys(changes).length === 0) return;
    valueOrNotice(await call('sources.update', { id: source.id, ...changes }), useStore.getState());
  };
  return (
    <Dialog
      title="Title and date"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" type="submit" form={formId} disabled={title.trim() === ''}>
            Save
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
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
            <input
              id={id}
              type="date"
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
