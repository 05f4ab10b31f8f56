import type { Transcript } from '../../../../shared/model';
import { MemoOn } from '../../../ui/MemoOn';
import { counted } from '../../../ui/words';
import { SourceMenu } from '../SourceMenu';
import { dayInWords, minutes } from '../source-words';
import styles from './Desk.module.css';

interface DeskHeaderProps {
  readonly transcript: Transcript;
  readonly passages: number;
}

/** The field of the memo on the transcript. */
export const sourceMemoId = 'source-memo';

export function DeskHeader({ transcript: { source }, passages }: DeskHeaderProps) {
  const facts = [
    source.recordedOn === null ? null : `Interviewed ${dayInWords(source.recordedOn)}`,
    source.durationMs === null ? null : minutes(source.durationMs),
    counted(source.words, 'word'),
    counted(passages, 'passage'),
  ];
  return (
    <header className={styles.header}>
      <h1>{source.title}</h1>
      <SourceMenu source={source} className={styles.menu} />
      <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <div className={styles.memo}>
        <MemoOn
          plain
          id={sourceMemoId}
          about={{ type: 'source', id: source.id }}
          label="Memo on this interview"
          placeholder="Memo on this interview"
        />
      </div>
    </header>
  );
}
