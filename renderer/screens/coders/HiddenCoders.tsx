import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { counted } from '../../ui/words';
import styles from './Coders.module.css';
import { openCoders } from './coder-actions';

/** Says whose tags are not shown, where that is so, and leads to where it is changed. */
export function HiddenCoders() {
  const overview = useResource('overview');
  const hidden = useStore((state) => state.hiddenCoderIds);
  const names = (overview?.coders ?? []).filter(({ id }) => hidden.includes(id));
  if (names.length === 0) return null;
  const whose = names.length === 1 ? names[0]?.name : counted(names.length, 'coder');
  return (
    <button type="button" className={styles.hidden} onClick={openCoders}>
      Without the tags of {whose}
    </button>
  );
}
