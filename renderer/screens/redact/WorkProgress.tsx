import { useEffect, useRef } from 'react';
import { call } from '../../store/client';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import styles from './WorkProgress.module.css';

interface WorkProgressProps {
  readonly workId: string;
  /** What is being done, until the work itself says more. */
  readonly label: string;
  /** How much is done once the work cannot be stopped any more; it always can without. */
  readonly boundFrom?: number;
  /** For work that leaves nothing else to press. */
  readonly takesFocus?: boolean;
}

/** How far work in core has come, and what stops it. */
export function WorkProgress({ workId, label, boundFrom, takesFocus = false }: WorkProgressProps) {
  const progress = useStore((state) => (state.progress?.workId === workId ? state.progress : null));
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) stop.current?.focus();
  }, [takesFocus]);
  const isBound = boundFrom !== undefined && (progress?.done ?? 0) >= boundFrom;
  return (
    <p className={styles.progress}>
      <progress aria-label={label} max={progress?.total ?? 1} value={progress?.done ?? 0} />
      <span className={styles.item}>{progress?.item ?? label}</span>
      <Button ref={stop} disabled={isBound} onClick={() => void call('work.cancel', { workId })}>
        Stop
      </Button>
    </p>
  );
}
