import { memo } from 'react';
import type { Speaker, Turn } from '../../../../shared/model';
import { clockTime } from '../../../../shared/text/clock';
import { type Segment, segmentsOf } from '../../../../shared/text/segments';
import { colourOf, markStyle } from './mark-style';
import type { Mark } from './marks';
import { turnElementId } from './page-text';
import styles from './Turn.module.css';
import { TurnCorrection } from './TurnCorrection';

interface TurnViewProps {
  readonly turn: Turn;
  readonly speaker: Speaker | null;
  readonly marks: readonly Mark[];
  readonly correcting: boolean;
}

/**
 * One turn: who and when in the left margin, the words in flat pieces. It holds no handlers and
 * no state (the sheet listens for all turns), so that thousands of them stay cheap.
 */
export const TurnView = memo(function TurnView({
  turn,
  speaker,
  marks,
  correcting,
}: TurnViewProps) {
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
      {correcting ? (
        <TurnCorrection turn={turn} wordsClass={styles.words ?? ''} />
      ) : (
        <p className={styles.words} data-words>
          {marks.length === 0 ? turn.text : pieces(turn, marks)}
        </p>
      )}
    </article>
  );
});

function pieces(turn: Turn, marks: readonly Mark[]) {
  const end = turn.start + turn.text.length;
  const signs = marks.filter((mark) => mark.start === mark.end);
  const segments = segmentsOf(turn.start, end, marks).map((segment) => [
    ...signs.filter((mark) => mark.start === segment.start).map(signOfGone),
    piece(turn, segment),
  ]);
  return [segments, ...signs.filter((mark) => mark.start === end).map(signOfGone)];
}

function piece(turn: Turn, { start, end, covering }: Segment<Mark>) {
  const text = turn.text.slice(start - turn.start, end - turn.start);
  if (covering.length === 0) return text;
  return (
    <mark
      key={start}
      style={markStyle(covering)}
      data-marks={covering.map((mark) => mark.key).join(' ')}
      aria-description={covering.map(inWords).join(', ')}
    >
      {text}
    </mark>
  );
}

function inWords({ changed, name }: Mark): string {
  return changed ? `${name} (the words changed)` : name;
}

/** Where a passage stands whose words were taken out: a sign, drawn by its style, without text. */
function signOfGone(mark: Mark) {
  return (
    <mark
      key={`gone-${mark.key}`}
      className={styles.gone}
      data-kind={colourOf(mark)}
      data-marks={mark.key}
      role="img"
      aria-label={`${mark.name}: its words were taken out`}
    />
  );
}
