import { Fragment } from 'react';
import type { CountedCode, Kind } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { counted } from '../../ui/words';
import { CodeDetails } from './CodeDetails';
import styles from './CodesScreen.module.css';
import { KindDetails } from './kinds/KindDetails';

interface CodesPanelProps {
  /** What the next action is about. */
  readonly chosen: readonly CountedCode[];
  /** The kind that it is about, where it is none of the codes. */
  readonly kind: Kind | null;
  readonly codes: readonly CountedCode[];
  readonly commands: readonly Command[];
}

/** All about the chosen code, or which several are chosen; and what can be done with them. */
export function CodesPanel({ chosen, kind, codes, commands }: CodesPanelProps) {
  const [code] = chosen;
  if (kind) {
    return (
      <>
        <KindDetails kind={kind} codes={codes} />
        <Actions commands={commands} actions={actionsForKind(kind)} />
      </>
    );
  }
  if (!code) {
    return (
      <div className={styles.hint}>
        <p>
          Choose a code to write what it means, what it is for and what not, the words it puts into
          a job, and where it stands on the way from the first thought to the switch.
        </p>
        <p>
          Not all that people say is one of these kinds. Add your own, such as objections, habits or
          fit signals: <Kbd keys="K" />
        </p>
      </div>
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
      <Actions commands={commands} actions={actionsFor(chosen)} />
    </>
  );
}

interface ActionsProps {
  readonly commands: readonly Command[];
  readonly actions: readonly { readonly id: string; readonly label: string }[];
}

function Actions({ commands, actions }: ActionsProps) {
  return (
    <div className={styles.actions}>
      {actions.map(({ id, label }) => {
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
  );
}

function actionsForKind({ builtIn }: Kind) {
  return [
    { id: 'edit-kind', label: 'Change this kind…', when: true },
    { id: 'kind-up', label: 'Move up', when: true },
    { id: 'kind-down', label: 'Move down', when: true },
    { id: 'remove-kind', label: 'Remove this kind', when: !builtIn },
  ].filter(({ when }) => when);
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
