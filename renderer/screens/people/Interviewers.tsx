import type { Voice } from '../../../shared/model';
import { Button } from '../../ui/Button';
import styles from './Proposals.module.css';
import { inTranscripts, markEverywhere } from './people-actions';

/** Those who ask, apart from the people of the study: by name, with the way back. */
export function Interviewers({ voices }: { readonly voices: readonly Voice[] }) {
  const asking = voices.filter(({ interviewer }) => interviewer);
  const byName = Map.groupBy(asking, ({ name }) => name.toLowerCase());
  if (byName.size === 0) return null;
  return (
    <section className={styles.proposals} aria-label="Interviewers">
      <h2>Interviewers</h2>
      <ul>
        {[...byName.entries()].map(([key, [first, ...others]]) => {
          if (!first) return null;
          const name = first.name || 'Unnamed speaker';
          const words = [first, ...others].reduce((sum, voice) => sum + voice.words, 0);
          return (
            <li key={key}>
              <span>
                {name}
                <span className={styles.why}>
                  {inTranscripts(others.length + 1)}, {words.toLocaleString('en')} words, counted
                  for nobody
                </span>
              </span>
              <Button
                look="quiet"
                aria-label={`Not an interviewer: ${name}`}
                onClick={() => void markEverywhere({ speakerId: first.id, name }, false)}
              >
                Not an interviewer
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
