import type { Code, CountedCode } from '../../../shared/model';
import { forceSchema, forces, momentSchema, moments } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { EditableText } from '../../ui/EditableText';
import { Field } from '../../ui/Field';
import styles from './CodesScreen.module.css';

interface CodeDetailsProps {
  readonly code: CountedCode;
  /** The other codes of its kind: what it can be put under. */
  readonly siblings: readonly CountedCode[];
}

/** All that is said of one code, edited where it stands. */
export function CodeDetails({ code, siblings }: CodeDetailsProps) {
  const update = async (changes: Partial<Omit<Code, 'id'>>) => {
    const params = { id: code.id, ...changes };
    valueOrNotice(await call('codes.update', params), useStore.getState());
  };
  const remove = async () => {
    const state = useStore.getState();
    const removed = valueOrNotice(await call('codes.remove', { id: code.id }), state);
    if (!removed) return;
    state.go('codes');
    state.notify(`“${code.name}” is removed with its tags.`, {
      label: 'Undo',
      run: () => void useStore.getState().undo(),
    });
  };
  const possibleParents = siblings.filter((other) => !isUnder(other, code.id, siblings));
  return (
    <>
      <EditableText
        className={styles.detailName}
        label="Name"
        value={code.name}
        onCommit={(name) => void update({ name })}
      />
      <p className={styles.detailCounts}>
        <a href={routeHref('quotes', null, { code: String(code.id) })}>
          {code.quotes} {code.quotes === 1 ? 'quote' : 'quotes'}
        </a>{' '}
        from {code.participants} {code.participants === 1 ? 'person' : 'people'} in {code.sources}{' '}
        {code.sources === 1 ? 'interview' : 'interviews'}
      </p>
      <h3>What it means</h3>
      <EditableText
        label="What it means"
        multiline
        allowEmpty
        value={code.description}
        placeholder="When to use it, and when not"
        onCommit={(description) => void update({ description })}
      />
      <h3>Its words in a job</h3>
      <EditableText
        label="Its words in a job"
        multiline
        allowEmpty
        value={code.clause}
        placeholder="“I rebuild the list by hand”"
        onCommit={(clause) => void update({ clause })}
      />
      <div className={styles.selects}>
        <Field label="Under">
          {(id) => (
            <select
              id={id}
              value={code.parentId ?? ''}
              onChange={(event) =>
                void update({ parentId: event.target.value ? Number(event.target.value) : null })
              }
            >
              <option value="">No other code</option>
              {possibleParents.map((parent) => (
                <option key={parent.id} value={parent.id}>
                  {parent.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Force">
          {(id) => (
            <select
              id={id}
              value={code.force ?? ''}
              onChange={(event) =>
                void update({ force: forceSchema.safeParse(event.target.value).data ?? null })
              }
            >
              <option value="">None</option>
              {forces.map((force) => (
                <option key={force} value={force}>
                  {force}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Moment of the switch">
          {(id) => (
            <select
              id={id}
              value={code.moment ?? ''}
              onChange={(event) =>
                void update({ moment: momentSchema.safeParse(event.target.value).data ?? null })
              }
            >
              <option value="">None</option>
              {moments.map((moment) => (
                <option key={moment} value={moment}>
                  {moment}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Button look="quiet" className={styles.removeCode} onClick={() => void remove()}>
        Remove this code
      </Button>
    </>
  );
}

/** Whether `code` stands somewhere under the code `ancestorId`: it could not be its parent. */
function isUnder(code: Code, ancestorId: number, codes: readonly Code[]): boolean {
  let parentId = code.parentId;
  for (let steps = 0; parentId !== null && steps <= codes.length; steps += 1) {
    if (parentId === ancestorId) return true;
    parentId = codes.find((other) => other.id === parentId)?.parentId ?? null;
  }
  return false;
}
