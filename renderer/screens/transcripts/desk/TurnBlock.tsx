import { memo } from 'react';
import type { Speaker, Turn } from '../../../../shared/model';
import { useDesk } from './desk-state';
import { blockElementId } from './page-text';
import styles from './Turn.module.css';
import { TurnView } from './TurnView';
import type { Block } from './use-marks';

interface TurnBlockProps {
  readonly block: Block;
  readonly speakers: ReadonlyMap<number, Speaker>;
  /** Whether the transcript is one of which only a part is laid out at a time. */
  readonly long: boolean;
}

/** Some dozens of turns: a change in one of thousands is drawn and laid out among these only. */
export const TurnBlock = memo(function TurnBlock({ block, speakers, long }: TurnBlockProps) {
  const correctedId = useDesk(({ correcting }) =>
    block.turns.some((turn) => turn.id === correcting?.turnId) ? correcting?.turnId : undefined,
  );
  return (
    <div
      id={blockElementId(block.id)}
      className={styles.block}
      data-block={long ? 'long' : 'short'}
      style={{ containIntrinsicBlockSize: `auto ${likelyHeight(block.turns)}rem` }}
    >
      {block.turns.map((turn, index) => (
        <TurnView
          key={turn.id}
          turn={turn}
          speaker={turn.speakerId === null ? null : (speakers.get(turn.speakerId) ?? null)}
          marks={block.marks[index] ?? []}
          correcting={turn.id === correctedId}
        />
      ))}
    </div>
  );
});

const charactersInLine = 64;
/** Heights in rem, as the style has them: a line of words, the space around a turn. */
const lineHeight = 1.8125;
const aroundTurn = 0.75;
/** A name and a time take this much, however short the words. */
const leastHeight = 2.5;

/** How tall turns will be, about, before they are laid out. */
function likelyHeight(turns: readonly Turn[]): number {
  return turns.reduce((sum, { text }) => {
    const lines = Math.ceil(text.length / charactersInLine);
    return sum + Math.max(lines * lineHeight, leastHeight) + aroundTurn;
  }, 0);
}
