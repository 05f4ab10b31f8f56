import type { Code, CountedCode } from '../../../shared/model';
import { forceSchema, forces, momentSchema, moments } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { EditableText } from '../../ui/EditableText';
import { Field } from '../../ui/Field';
import { MemoOn } from '../../ui/MemoOn';
import styles from './CodesScreen.module.css';
import { nameFieldId } from './codebook-commands';
import { focusRow } from './tree-moves';

interface CodeDetailsProps {
  readonly code: CountedCode;
}

/** All that is said of one code, edited where it stands. */
export function CodeDetails({ code }: CodeDetailsProps) {
  const update = async (changes: Partial<Omit<Code, 'id'>>) => {
    const params = { id: code.id, ...changes };
    valueOrNotice(await call('codes.update', params), useStore.getState());
  };
  return (
    <>
      <div id={nameFieldId}>
        <EditableText
          className={styles.detailName}
          label="Name"
          value={code.name}
          onCommit={(name) => void update({ name })}
          onEnd={() => focusRow()}
        />
      </div>
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
        placeholder="In a sentence or two"
        onCommit={(description) => void update({ description })}
      />
      <h3>Use it for</h3>
      <EditableText
        label="Use it for"
        multiline
        allowEmpty
        value={code.include}
        placeholder="Words and cases that it is for"
        onCommit={(include) => void update({ include })}
      />
      <h3>Not for</h3>
      <EditableText
        label="Not for"
        multiline
        allowEmpty
        value={code.exclude}
        placeholder="What looks like it and is not"
        onCommit={(exclude) => void update({ exclude })}
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
      <h3>Memo</h3>
      <MemoOn
        plain
        about={{ type: 'code', id: code.id }}
        label={`Memo on ${code.name}`}
        placeholder="What you think about it"
      />
      <div className={styles.selects}>
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
    </>
  );
}
