import { useEffect, useState } from 'react';
import { perMinute, timeLeft } from '../../../shared/progress/pace';
import type { Running } from '../../store/import-work';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { WorkProgress } from '../../ui/WorkProgress';
import { counted } from '../../ui/words';
import styles from './ImportDialog.module.css';
import { rateInWords, timeLeftInWords } from './progress-words';

/** An import under way: which file, how many are in, how fast it goes and how long it takes yet. */
export function ImportProgress({ running }: { readonly running: Running }) {
  const cancel = useStore((state) => state.cancelImport);
  const { done, total, item, words, cancelling } = running;
  const looking = total === 0;
  return (
    <Dialog
      title="Importing transcripts"
      onClose={() => void cancel()}
      actions={
        <Button onClick={() => void cancel()} disabled={cancelling}>
          {cancelling ? 'Stopping…' : 'Cancel'}
        </Button>
      }
    >
      <WorkProgress
        item={looking ? 'Looking for the files…' : (item ?? lastStep)}
        done={done}
        total={total}
      >
        {looking ? ' ' : `${done.toLocaleString('en')} of ${counted(total, 'file')}`}
        {words > 0 && `, ${counted(words, 'word')}`}
      </WorkProgress>
      <p className={styles.more}>
        <Pace running={running} />
      </p>
      <p className={styles.note}>What is in stays in when you cancel.</p>
    </Dialog>
  );
}

const lastStep = 'Making their words searchable…';

/** Counts down by itself between one file and the next. */
function Pace({ running }: { readonly running: Running }) {
  const [, setSecond] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSecond((second) => second + 1), 1000);
    return () => clearInterval(clock);
  }, []);
  const { pace, done, total } = running;
  const now = performance.now();
  const left = timeLeft(pace, now);
  if (left === null || done === total) return ' ';
  const rate = rateInWords(perMinute(pace, now, done));
  return `${timeLeftInWords(left)}${rate === null ? '' : ` · ${rate}`}`;
}
