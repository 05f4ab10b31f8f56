import { useState } from 'react';
import type { CountedCode, Kind } from '../../../../shared/model';
import { Field } from '../../../ui/Field';
import { FormDialog } from '../../../ui/FormDialog';
import { counted } from '../../../ui/words';
import styles from './KindDialog.module.css';
import { removeKind } from './kind-actions';

interface RemoveKindDialogProps {
  readonly kind: Kind;
  readonly kinds: readonly Kind[];
  readonly codes: readonly CountedCode[];
  readonly onClose: () => void;
}

/** Asks what becomes of the codes of a kind that goes. */
export function RemoveKindDialog({ kind, kinds, codes, onClose }: RemoveKindDialogProps) {
  const others = kinds.filter((other) => other.key !== kind.key);
  const likely = others.find((other) => other.slot !== null && other.slot === kind.slot);
  const [into, setInto] = useState(likely ?? others[0]);
  const [problem, setProblem] = useState<string | null>(null);
  const count = codes.filter((code) => code.kind === kind.key).length;
  const remove = async () => {
    const refused = await removeKind(kind, into ?? null);
    if (refused === null) onClose();
    else setProblem(refused);
  };
  return (
    <FormDialog
      title={`Remove the kind “${kind.name}”`}
      submit={`Move ${counted(count, 'code')} and remove`}
      onSubmit={remove}
      onClose={onClose}
    >
      <Field
        label={count === 1 ? 'Its code goes to' : `Its ${count} codes go to`}
        hint="Tags, memos and places in jobs stay as they are."
      >
        {(id) => (
          <select
            id={id}
            value={into?.key}
            onChange={({ target }) => {
              setProblem(null);
              setInto(others.find((other) => other.key === target.value));
            }}
          >
            {others.map((other) => (
              <option key={other.key} value={other.key}>
                {other.plural}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className={styles.problem} role="status">
        {problem}
      </p>
    </FormDialog>
  );
}
