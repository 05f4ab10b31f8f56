import { useState } from 'react';
import type { Attribute, Participant } from '../../../shared/model';
import { Field } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';
import { peopleCounted } from '../../ui/words';
import { mergePeople } from './people-actions';

interface MergeDialogProps {
  readonly people: readonly Participant[];
  readonly attributes: readonly Attribute[];
  readonly onClose: () => void;
  readonly onMerged: () => void;
}

/** Makes one of several people: who stays, and what holds where they differ. */
export function MergeDialog({ people, attributes, onClose, onMerged }: MergeDialogProps) {
  const [intoId, setIntoId] = useState(
    () => people.toSorted((a, b) => b.words - a.words)[0]?.id ?? 0,
  );
  const [taken, setTaken] = useState<ReadonlyMap<number, number>>(new Map());
  const conflicts = attributes.flatMap((attribute) => {
    const known = people.flatMap((person) => {
      const value = person.values.find(({ attributeId }) => attributeId === attribute.id)?.value;
      return value === undefined ? [] : [{ person, value }];
    });
    return new Set(known.map(({ value }) => value)).size > 1 ? [{ attribute, known }] : [];
  });
  const merge = async () => {
    const into = people.find(({ id }) => id === intoId);
    if (!into) return;
    const take = conflicts.flatMap(({ attribute }) => {
      const participantId = taken.get(attribute.id);
      return participantId === undefined ? [] : [{ attributeId: attribute.id, participantId }];
    });
    if (await mergePeople(people, into, take)) onMerged();
  };
  return (
    <FormDialog
      title={`Merge ${peopleCounted(people.length)}`}
      submit="Merge"
      onSubmit={merge}
      onClose={onClose}
    >
      <Field
        label="Who stays"
        hint="Interviews, quotes, attributes and memos of the others come over. Later transcripts know all spellings."
      >
        {(id) => (
          <select
            id={id}
            value={intoId}
            onChange={(event) => setIntoId(Number(event.target.value))}
          >
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {conflicts.map(({ attribute, known }) => {
        const own = known.find(({ person }) => person.id === intoId) ?? known[0];
        return (
          <Field key={attribute.id} label={`${attribute.name}: they differ`}>
            {(id) => (
              <select
                id={id}
                value={taken.get(attribute.id) ?? own?.person.id}
                onChange={(event) =>
                  setTaken(new Map(taken).set(attribute.id, Number(event.target.value)))
                }
              >
                {known.map(({ person, value }) => (
                  <option key={person.id} value={person.id}>
                    {value} ({person.name})
                  </option>
                ))}
              </select>
            )}
          </Field>
        );
      })}
    </FormDialog>
  );
}
