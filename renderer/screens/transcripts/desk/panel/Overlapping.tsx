import type { Passage } from '../../../../../shared/model';
import { useStore } from '../../../../store/store';
import { shortened } from '../../../../ui/words';
import styles from './PassagePanel.module.css';

interface OverlappingProps {
  readonly passage: Passage;
  readonly passages: readonly Passage[];
}

/** Where passages lie over each other: which of them is meant. */
export function Overlapping({ passage, passages }: OverlappingProps) {
  const here = passages.filter(({ start, end }) => start < passage.end && end > passage.start);
  if (here.length < 2) return null;
  return (
    <fieldset className={styles.overlapping}>
      <legend>{here.length} passages lie over each other here</legend>
      {here.map(({ id, quote }) => (
        <label key={id}>
          <input
            type="radio"
            name="overlapping"
            checked={id === passage.id}
            onChange={() => useStore.getState().selectPassage(id)}
          />
          <span>{shortened(quote, 48)}</span>
        </label>
      ))}
    </fieldset>
  );
}
