import { useStore } from '../store/store';
import { Kbd } from '../ui/Kbd';
import { openPalette } from './palette-state';
import styles from './TopBar.module.css';

export function TopBar() {
  const title = useStore((state) => (state.status.type === 'open' ? state.status.title : ''));
  return (
    <header className={styles.bar}>
      <span className={styles.name}>Throughline</span>
      <span className={styles.study}>{title}</span>
      <button type="button" className={styles.find} onClick={openPalette}>
        <span>Find anything or run a command</span>
        <Kbd keys="Mod+K" />
      </button>
    </header>
  );
}
