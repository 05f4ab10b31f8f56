import { memo } from 'react';
import type { Speaker, Turn } from '../../../../shared/model';
import { useDesk } from './desk-state';
import { likelyHeight } from './likely-height';
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
      style={{
        containIntrinsicBlockSize: `auto calc(${likelyHeightOf(block.turns)}rem * var(--text-scale))`,
      }}
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

function likelyHeightOf(turns: readonly Turn[]): number {
  return turns.reduce((sum, turn) => sum + likelyHeight(turn), 0);
}
