import { memo } from 'react';
import type { Speaker, Turn } from '../../../../shared/model';
import type { Mark } from './marks';
import { TurnView } from './TurnView';

interface TurnBlockProps {
  readonly turns: readonly Turn[];
  readonly speakers: ReadonlyMap<number, Speaker>;
  /** The marks on each of the turns. Kept as it was while none of them changed. */
  readonly marks: readonly (readonly Mark[])[];
}

/** Some dozens of turns, so that a change in one of thousands looks only at its neighbours. */
export const TurnBlock = memo(function TurnBlock({ turns, speakers, marks }: TurnBlockProps) {
  return turns.map((turn, index) => (
    <TurnView
      key={turn.id}
      turn={turn}
      speaker={turn.speakerId === null ? null : (speakers.get(turn.speakerId) ?? null)}
      marks={marks[index] ?? []}
    />
  ));
});
