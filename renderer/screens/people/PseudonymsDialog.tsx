import { useState } from 'react';
import type { Participant, SourceSummary } from '../../../shared/model';
import { inInterviewOrder } from '../../../shared/people/interview-order';
import { proposePseudonyms, titleWithPseudonyms } from '../../../shared/people/pseudonyms';
import { Field } from '../../ui/Field';
import { FormDialog } from '../../ui/FormDialog';
import { peopleCounted } from '../../ui/words';
import styles from './PseudonymsDialog.module.css';
import { setPseudonyms } from './people-actions';

interface PseudonymsDialogProps {
  readonly participants: readonly Participant[];
  readonly sources: readonly SourceSummary[];
  readonly onClose: () => void;
}

/** Gives people pseudonyms in the order of their interviews: shown, and changed, before they hold. */
export function PseudonymsDialog({ participants, sources, onClose }: PseudonymsDialogProps) {
  const [before, setBefore] = useState('P');
  const [all, setAll] = useState(false);
  const [changed, setChanged] = useState<ReadonlyMap<number, string>>(new Map());
  const [titlesToo, setTitlesToo] = useState(true);
  const ordered = inInterviewOrder(participants, sources);
  const names = proposePseudonyms(ordered, { before, all }).map(({ id, name }) => ({
    id,
    name: changed.get(id) ?? name,
  }));
  const byId = new Map(participants.map((person) => [person.id, person]));
  const pseudonyms = new Map(names.map(({ id, name }) => [id, name.trim()]));
  const titles = sources.flatMap((source) => {
    const title = titleWithPseudonyms(source, participants, pseudonyms);
    return title === source.title ? [] : [{ id: source.id, title, was: source.title }];
  });
  const ready = names.length > 0 && names.every(({ name }) => name.trim() !== '');
  const give = async () => {
    const renamed = titlesToo ? titles.map(({ id, title }) => ({ id, title })) : [];
    if (await setPseudonyms({ names, titles: renamed })) onClose();
  };
  return (
    <FormDialog
      title="Give pseudonyms"
      submit={`Give ${peopleCounted(names.length)} pseudonyms`}
      ready={ready}
      onSubmit={give}
      wide
      onClose={onClose}
    >
      <p className={styles.about}>
        The pseudonym is the name that screens, briefs and tables show. The real name stays in this
        study file, in the table of people; transcripts keep the labels of their files. Names inside
        what people said stay as they are.
      </p>
      <Field label="Begins with">
        {(id) => (
          <input
            id={id}
            value={before}
            maxLength={40}
            onChange={(event) => {
              setBefore(event.target.value);
              setChanged(new Map());
            }}
          />
        )}
      </Field>
      <label className={styles.check}>
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
        New ones also for those who have a pseudonym
      </label>
      {names.length === 0 && <p>Everybody has one.</p>}
      <ul className={styles.list}>
        {names.map(({ id, name }) => (
          <li key={id}>
            <span>{byId.get(id)?.name}</span>
            <input
              aria-label={`Pseudonym of ${byId.get(id)?.name}`}
              value={name}
              maxLength={200}
              onChange={(event) => setChanged(new Map(changed).set(id, event.target.value))}
            />
          </li>
        ))}
      </ul>
      {titles.length > 0 && (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={titlesToo}
              onChange={(event) => setTitlesToo(event.target.checked)}
            />
            In titles of transcripts too: briefs name them
          </label>
          <ul className={styles.list}>
            {titles.map(({ id, title, was }) => (
              <li key={id}>
                <span>{was}</span>
                <span>{titlesToo ? title : was}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </FormDialog>
  );
}
