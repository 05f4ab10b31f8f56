import { memo } from 'react';
import type { Speaker, Turn } from '../../../../shared/model';
import { clockTime } from '../../../../shared/text/clock';
import { segmentsOf } from '../../../../shared/text/segments';
import { markStyle } from './mark-style';
import type { Mark } from './marks';
import { turnElementId } from './page-text';
import styles from './Turn.module.css';

interface TurnViewProps {
  readonly turn: Turn;
  readonly speaker: Speaker | null;
  readonly marks: readonly Mark[];
}

/**
 * One turn: who and when in the left margin, the words in flat pieces. It holds no handlers and
 * no state (the sheet listens for all turns), so that thousands of them stay cheap.
 */
export const TurnView = memo(function TurnView({ turn, speaker, marks }: TurnViewProps) {
  const time = turn.startMs === null ? null : clockTime(turn.startMs);
  const name = speaker === null ? null : speaker.name || 'Unnamed speaker';
  return (
    <article
      id={turnElementId(turn.id)}
      className={styles.turn}
      data-turn={turn.id}
      data-interviewer={speaker?.interviewer ? '' : undefined}
      tabIndex={-1}
      aria-label={[name ?? `Turn ${turn.ordinal + 1}`, time].filter(Boolean).join(', ')}
    >
      <div className={styles.margin}>
        {name !== null && (
          <button type="button" className={styles.speaker} data-speaker tabIndex={-1}>
            {name}
          </button>
        )}
        {time !== null && <span className={styles.time}>{time}</span>}
      </div>
      <p className={styles.words} data-words>
        {marks.length === 0 ? turn.text : pieces(turn, marks)}
      </p>
    </article>
  );
});

function pieces(turn: Turn, marks: readonly Mark[]) {
  return segmentsOf(turn.start, turn.start + turn.text.length, marks).map((segment) => {
    const text = turn.text.slice(segment.start - turn.start, segment.end - turn.start);
    if (segment.covering.length === 0) return text;
    return (
      <mark
        key={segment.start}
        style={markStyle(segment.covering)}
        data-marks={segment.covering.map((mark) => mark.key).join(' ')}
        aria-description={segment.covering.map((mark) => mark.name).join(', ')}
      >
        {text}
      </mark>
    );
  });
}
