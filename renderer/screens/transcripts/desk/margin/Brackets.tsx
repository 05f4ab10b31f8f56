import { StickyNote } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { useStore } from '../../../../store/store';
import { useResource } from '../../../../store/use-resource';
import { KindMark } from '../../../../ui/KindMark';
import { setHighlight } from '../highlights';
import { colourOf } from '../mark-style';
import { turnsNow } from '../moving';
import { rangeOf } from '../page-text';
import { chooseAt } from '../passage-moves';
import type { Bracket } from './brackets-in-view';
import styles from './Margin.module.css';

/**
 * Brackets and labels. For the pointer alone: by keyboard and to a screen reader the same is
 * given by the marks in the text and by the panel.
 */
export const Brackets = memo(function Brackets({
  brackets,
}: {
  readonly brackets: readonly Bracket[];
}) {
  const kinds = useResource('kinds');
  const chosen = useStore((state) => state.selectedPassageId);
  return brackets.map((bracket) => {
    const { mark } = bracket;
    const kind = kinds?.find(({ key }) => key === mark.kind);
    const style = {
      '--lane': bracket.lane,
      '--lanes': bracket.lanesBeside,
      '--label-top': `${bracket.labelTop - bracket.top}px`,
      height: bracket.bottom - bracket.top,
      top: bracket.top,
    } as CSSProperties;
    return (
      <button
        key={bracket.key}
        type="button"
        tabIndex={-1}
        className={styles.bracket}
        data-kind={colourOf(mark)}
        data-chosen={mark.passageId === chosen ? '' : undefined}
        style={style}
        title={mark.name}
        onPointerEnter={() => setHighlight('pointed', rangeOf(turnsNow(), mark))}
        onPointerLeave={() => setHighlight('pointed', null)}
        onClick={() => chooseAt(mark.passageId)}
      >
        {bracket.labelled && (
          <span className={styles.label}>
            {kind && <KindMark kind={kind} size={12} />}
            {mark.memo && <StickyNote size={11} />}
            {mark.name}
          </span>
        )}
      </button>
    );
  });
});
