import type { Kind } from '../../../../../shared/model';
import { spanOf, useDesk } from '../desk-state';
import { SelectionTools } from '../SelectionTools';
import styles from './SelectedWords.module.css';

/** At the head of the panel while words are selected. */
export function SelectedWords({ kinds }: { readonly kinds: readonly Kind[] }) {
  const selecting = useDesk(
    (state) => spanOf(state.caret) !== null && state.adjustingId === null && !state.picking,
  );
  if (!selecting) return null;
  return (
    <section className={styles.words} aria-label="Selected words">
      <h2>Selected words</h2>
      <SelectionTools kinds={kinds} className={styles.tools} />
    </section>
  );
}
