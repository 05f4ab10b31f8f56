import { Fragment } from 'react';
import type { CountedCode } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { counted } from '../../ui/words';
import { CodeDetails } from './CodeDetails';
import styles from './CodesScreen.module.css';

interface CodesPanelProps {
  /** What the next action is about. */
  readonly chosen: readonly CountedCode[];
  readonly commands: readonly Command[];
}

/** All about the chosen code, or which several are chosen; and what can be done with them. */
export function CodesPanel({ chosen, commands }: CodesPanelProps) {
  const [code] = chosen;
  if (!code) {
    return (
      <p className={styles.hint}>
        Choose a code to write what it means, what it is for and what not, the words it puts into a
        job, and where it stands on the way from the first thought to the switch.
      </p>
    );
  }
  return (
    <>
      {chosen.length === 1 ? (
        <CodeDetails key={code.id} code={code} />
      ) : (
        <>
          <h2 className={styles.many}>{chosen.length} codes</h2>
          <p className={styles.manyNames}>
            {chosen.map(({ id, name, quotes }) => (
              <Fragment key={id}>
                {name}, {counted(quotes, 'quote')}
                <br />
              </Fragment>
            ))}
          </p>
        </>
      )}
      <div className={styles.actions}>
        {actionsFor(chosen).map(({ id, label }) => {
          const command = commands.find((candidate) => candidate.id === id);
          return (
            command && (
              <Button key={id} look="quiet" onClick={command.run}>
                {label}
                {command.keys?.[0] && <Kbd keys={command.keys[0]} />}
              </Button>
            )
          );
        })}
      </div>
    </>
  );
}

function actionsFor(chosen: readonly CountedCode[]) {
  const [code] = chosen;
  const alone = chosen.length === 1;
  const archived = chosen.every((each) => each.archived);
  return [
    { id: 'merge-codes', label: alone ? 'Merge into…' : 'Merge…', when: true },
    { id: 'move-codes', label: 'Move under…', when: true },
    { id: 'split-code', label: 'Split…', when: alone && (code?.quotes ?? 0) > 0 },
    { id: 'archive-codes', label: archived ? 'Bring back' : 'Archive', when: true },
    { id: 'keep-code', label: 'Keep at hand', when: true },
    { id: 'remove-code', label: 'Remove with its tags', when: alone },
  ].filter(({ when }) => when);
}
