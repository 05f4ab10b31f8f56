import { counted } from '../../ui/words';
import styles from './PeopleTableDialog.module.css';

interface LineListProps {
  readonly label: string;
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

/** As many as anybody looks through; a table may have thousands. */
const most = 200;

/** Something about lines of a file, each with its number. */
export function LineList({ label, lines }: LineListProps) {
  return (
    <ul className={styles.lines} aria-label={label}>
      {lines.slice(0, most).map(({ line, text }) => (
        <li key={`${line} ${text}`}>
          <span>{line > 0 && `Line ${line}`}</span> {text}
        </li>
      ))}
      {lines.length > most && <li>And {counted(lines.length - most, 'line')} more.</li>}
    </ul>
  );
}
