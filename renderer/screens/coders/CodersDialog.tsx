import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { CountedCoder } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EditableText } from '../../ui/EditableText';
import { MenuButton } from '../../ui/MenuButton';
import styles from './Coders.module.css';
import { mergeCoder, renameCoder, showCoder, useCodersDialog, workAs } from './coder-actions';

const close = () => useCodersDialog.setState({ open: false });

/** Who tags in this study: which of them one is, and whose tags are shown. */
export function CodersDialog() {
  const open = useCodersDialog((state) => state.open);
  const study = useStore((state) => state.status.type === 'open');
  return open && study && <OpenDialog />;
}

function OpenDialog() {
  const coders = useResource('coders');
  const overview = useResource('overview');
  const [name, setName] = useState('');
  if (!coders || !overview) return null;
  return (
    <Dialog
      title="Who is coding"
      wide
      onClose={close}
      actions={
        <Button look="main" onClick={close}>
          Done
        </Button>
      }
    >
      <p className={styles.note}>
        Tags and memos carry the name of the coder. It stands in this study alone, and in what you
        export of it.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Me</th>
            <th scope="col">Name</th>
            <th scope="col" className={styles.number}>
              Tags
            </th>
            <th scope="col" className={styles.number}>
              Memos
            </th>
            <th scope="col">Shown</th>
            <th>
              <span className="visually-hidden">More</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {coders.map((coder) => (
            <CoderRow
              key={coder.id}
              coder={coder}
              me={coder.id === overview.coder.id}
              others={coders.filter(({ id }) => id !== coder.id)}
            />
          ))}
        </tbody>
      </table>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void workAs(name.trim());
          setName('');
        }}
      >
        <input
          aria-label="Work under another name"
          placeholder="Work under another name"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          Be this coder
        </Button>
      </form>
    </Dialog>
  );
}

interface CoderRowProps {
  readonly coder: CountedCoder;
  readonly me: boolean;
  readonly others: readonly CountedCoder[];
}

function CoderRow({ coder, me, others }: CoderRowProps) {
  const hidden = useStore((state) => state.hiddenCoderIds.includes(coder.id));
  const query = { coder: String(coder.id) };
  return (
    <tr>
      <td>
        <input
          type="radio"
          name="me"
          aria-label={`I am ${coder.name}`}
          checked={me}
          onChange={() => void workAs(coder.name)}
        />
      </td>
      <th scope="row">
        <EditableText
          label={`Name of ${coder.name}`}
          value={coder.name}
          onCommit={(name) => void renameCoder(coder.id, name)}
        />
      </th>
      <td className={styles.number}>
        <a href={routeHref('quotes', null, query)} onClick={close}>
          {coder.tags}
        </a>
      </td>
      <td className={styles.number}>
        <a href={routeHref('memos', null, query)} onClick={close}>
          {coder.memos}
        </a>
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={`Show the tags of ${coder.name}`}
          title={me ? 'Your own tags are always shown' : undefined}
          disabled={me}
          checked={me || !hidden}
          onChange={(event) => showCoder(coder.id, event.target.checked)}
        />
      </td>
      <td>
        {others.length > 0 && (
          <MenuButton
            label={`Merge ${coder.name}`}
            className={styles.more}
            items={others.map((other) => ({
              id: String(other.id),
              label: `Is the same person as ${other.name}`,
              run: () => void mergeCoder(coder, other),
            }))}
          >
            <Ellipsis size={16} />
          </MenuButton>
        )}
      </td>
    </tr>
  );
}
