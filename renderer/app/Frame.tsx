import { useStore } from '../store/store';
import styles from './Frame.module.css';
import { useKindColours } from './kind-colours';
import { Navigation } from './Navigation';
import { ScreenOf } from './ScreenOf';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';

/** Navigation left, the screen in the middle (with its own right panel), a quiet line below. */
export function Frame() {
  const status = useStore((state) => state.status);
  useKindColours();
  return (
    <div className={styles.frame}>
      <TopBar />
      <Navigation />
      <main className={styles.main} aria-busy={status.type !== 'open'}>
        {status.type === 'restarting' && (
          <p className={styles.banner} role="alert">
            The part of the program that keeps the study stopped and is being started again. Nothing
            that was saved is lost.
          </p>
        )}
        {status.type === 'opening' ? null : <ScreenOf />}
      </main>
      <StatusLine />
    </div>
  );
}
