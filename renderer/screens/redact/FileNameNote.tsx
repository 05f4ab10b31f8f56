import type { RedactionEntry } from '../../../shared/model';
import { findWords, searchFor } from '../../../shared/text/redact';
import { useStore } from '../../store/store';
import styles from './RedactScreen.module.css';

/** Says where the words stand that are nobody's to change but the person's: in the file's name. */
export function FileNameNote({ entries }: { readonly entries: readonly RedactionEntry[] }) {
  const status = useStore((state) => state.status);
  const name = status.type === 'open' ? (status.path.split(/[\\/]/).at(-1) ?? '') : '';
  if (findWords(name, searchFor(entries)).length === 0) return null;
  return (
    <p className={styles.note}>
      The study’s file itself is called “{name}”. Rename it yourself once the study is closed.
    </p>
  );
}
