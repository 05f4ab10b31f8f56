import type {
  ImportPreview,
  PreviewLeft,
  PreviewTurn,
  ReadingChoices,
} from '../../../../shared/model';
import { assertNever } from '../../../../shared/result';
import { clockTime } from '../../../../shared/text/clock';
import { useStore } from '../../../store/store';
import { counted } from '../../../ui/words';
import styles from './LookText.module.css';
import { type PreviewRow, rowsOf } from './preview-rows';

interface LookTextProps {
  readonly preview: ImportPreview;
  readonly choices: ReadingChoices | undefined;
}

/** The text as it would be imported, with what would be left out at its place. */
export function LookText({ preview, choices }: LookTextProps) {
  const chooseReading = useStore((state) => state.chooseReading);
  const choose = (line: number, side: 'begin' | 'end') =>
    void chooseReading({ ...(choices ?? preview.choices), [side]: line });
  const { warnings, warningsTotal, turns, words, speakers, leftTotal } = preview;
  return (
    <>
      <p className={styles.sum} role="status">
        {counted(turns, 'turn')}, {counted(words, 'word')},{' '}
        {speakers.length === 0 ? 'no speakers named' : counted(speakers.length, 'speaker')}
        {leftTotal > 0 && `, ${counted(leftTotal, 'piece')} left out`}
      </p>
      {warnings.length > 0 && (
        <ul className={styles.warnings} aria-label={counted(warningsTotal, 'warning')}>
          {warnings.map(({ line, message }) => (
            <li key={`${line}:${message}`}>
              {line > 0 && `Line ${line}: `}
              {message}
            </li>
          ))}
          {warningsTotal > warnings.length && (
            <li>and {counted(warningsTotal - warnings.length, 'more warning')}</li>
          )}
        </ul>
      )}
      <ol className={styles.rows} aria-label="The text as it would be imported">
        {rowsOf(preview).map((row) => (
          <Row key={keyOf(row)} row={row} onChoose={choose} />
        ))}
      </ol>
    </>
  );
}

type Choose = (line: number, side: 'begin' | 'end') => void;

function keyOf(row: PreviewRow): string {
  if (row.type === 'turn') return `turn ${row.turn.ordinal}`;
  return row.type === 'left' ? `left ${row.at}` : 'gap';
}

function Row({ row, onChoose }: { readonly row: PreviewRow; readonly onChoose: Choose }) {
  switch (row.type) {
    case 'turn':
      return <Turn turn={row.turn} onChoose={onChoose} />;
    case 'left':
      return <Left left={row.left} onChoose={onChoose} />;
    case 'gap':
      return <li className={styles.gap}>and {row.turns.toLocaleString('en')} more</li>;
    default:
      return assertNever(row);
  }
}

function Turn({ turn, onChoose }: { readonly turn: PreviewTurn; readonly onChoose: Choose }) {
  return (
    <li className={styles.row}>
      <span className={styles.line}>{turn.line > 0 ? turn.line : ''}</span>
      <div>
        <p className={styles.speaker}>
          {turn.speaker ?? <span className={styles.nobody}>nobody named</span>}
          {turn.startMs !== null && <time>{clockTime(turn.startMs)}</time>}
        </p>
        <p className={styles.words}>
          {turn.text}
          {turn.clipped && <span className={styles.nobody}> (goes on)</span>}
        </p>
      </div>
      <Ends line={turn.line} onChoose={onChoose} />
    </li>
  );
}

function Left({ left, onChoose }: { readonly left: PreviewLeft; readonly onChoose: Choose }) {
  const lines = left.lines > 1 ? `, ${left.lines} lines` : '';
  return (
    <li className={styles.row}>
      <span className={styles.line}>{left.line > 0 ? left.line : ''}</span>
      <div className={styles.left}>
        <p>
          Left out: {left.what}
          {lines}
        </p>
        <del>{left.text}</del>
      </div>
      <Ends line={left.line} onChoose={onChoose} />
    </li>
  );
}

/** For the mouse; by keyboard the same is said in the fields beside the text. */
function Ends({ line, onChoose }: { readonly line: number; readonly onChoose: Choose }) {
  if (line < 1) return null;
  return (
    <span className={styles.ends}>
      <button type="button" tabIndex={-1} onClick={() => onChoose(line, 'begin')}>
        Begins here
      </button>
      <button type="button" tabIndex={-1} onClick={() => onChoose(line, 'end')}>
        Ends here
      </button>
    </span>
  );
}
