import type { Participant, Voice } from '../../../shared/model';
import { type LikelySame, likelySame } from '../../../shared/people/likely-same';
import type { Likeness } from '../../../shared/people/likeness';
import { mixedRoles } from '../../../shared/people/mixed-roles';
import { Button } from '../../ui/Button';
import { inQuotes } from '../../ui/words';
import styles from './Proposals.module.css';
import { inTranscripts, keepApart, markEverywhere } from './people-actions';

interface ProposalsProps {
  readonly participants: readonly Participant[];
  readonly voices: readonly Voice[];
  /** Whether the names in files may be named. */
  readonly showRealNames: boolean;
  readonly onMerge: (people: readonly Participant[]) => void;
}

/** People who are likely one, and voices that likely ask everywhere, each with why. */
export function Proposals({ participants, voices, showRealNames, onMerge }: ProposalsProps) {
  const same = likelySame(participants);
  const mixed = mixedRoles(voices);
  if (same.length === 0 && mixed.length === 0) return null;
  return (
    <section className={styles.proposals} aria-label="Likely the same">
      <h2>Likely the same</h2>
      <ul>
        {same.map(({ ids, likeness, names }) => {
          const people = participants.filter(({ id }) => ids.includes(id));
          const called = people.map(({ name }) => inQuotes(name)).join(', ');
          return (
            <li key={ids.join(' ')}>
              <span>
                {called}
                <span className={styles.why}>
                  {reasonOf(likeness, showRealNames ? names : null)}
                </span>
              </span>
              <Button onClick={() => onMerge(people)} aria-label={`Merge… ${called}`}>
                Merge…
              </Button>
              <Button
                look="quiet"
                onClick={() => void keepApart(ids)}
                aria-label={`Different people: ${called}`}
              >
                Different people
              </Button>
            </li>
          );
        })}
        {mixed.map((role) => (
          <li key={`voice-${role.speakerId}`}>
            <span>
              {inQuotes(role.name)}
              <span className={styles.why}>
                Asks in {inTranscripts(role.asksIn)}, and answers in {role.answersIn}.
              </span>
            </span>
            <Button onClick={() => void markEverywhere(role, true)}>Interviewer in all</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonOf(likeness: Likeness, names: LikelySame['names'] | null): string {
  const [one, other] = names ?? [];
  const which =
    one === undefined || other === undefined
      ? 'Names under which they are known'
      : `${inQuotes(one)} and ${inQuotes(other)}`;
  return likeness === 'same'
    ? `${which} differ only in case, accents, spaces or order.`
    : `${which}: one may be short for the other.`;
}
