import { useStore } from '../store/store';
import { Kbd } from '../ui/Kbd';
import styles from './StatusLine.module.css';

/**
 * The quiet line at the bottom: that everything is saved, what Undo would undo, and on the right
 * (`#status-keys`, filled by screens through a portal) the keys that matter here.
 */
export function StatusLine() {
  const status = useStore((state) => state.status.type);
  const undo = useStore((state) => state.history.undo);
  const runUndo = useStore((state) => state.undo);
  return (
    <footer className={styles.line}>
      <span>{status === 'open' ? 'Everything is saved' : 'Opening the study…'}</span>
      {undo !== null && (
        <button type="button" onClick={() => void runUndo()}>
          Undo: {undo} <Kbd keys="Mod+Z" />
        </button>
      )}
      <span id="status-keys" className={styles.keys} />
    </footer>
  );
}
