import { waitingFiles } from '../../../store/import-work';
import type { Look } from '../../../store/look-slice';
import { useStore } from '../../../store/store';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { counted } from '../../../ui/words';
import { LookControls } from './LookControls';
import styles from './LookDialog.module.css';
import { LookText } from './LookText';

/** A file as it would be imported, beside what can be chosen about how it is read. */
export function LookDialog({ look }: { readonly look: Look }) {
  const reports = useStore((state) => state.importWork?.reports);
  const importShown = useStore((state) => state.importShown);
  const leaveOut = useStore((state) => state.leaveOut);
  const stop = useStore((state) => state.stopLooking);
  const waiting = waitingFiles(reports ?? []);
  const alike = waiting.filter(
    ({ shape, newerOf }) => shape === look.shape && newerOf === null,
  ).length;
  const { preview, failure } = look;
  const again = look.source !== null;
  const ready = preview !== null && failure === null && !look.reading && !look.importing;
  return (
    <Dialog
      title={look.file.split(/[\\/]/).at(-1) ?? look.file}
      full
      onClose={stop}
      actions={
        <>
          <p className={styles.more}>
            {!again &&
              waiting.length > 1 &&
              `${counted(waiting.length - 1, 'more file')} to look at`}
          </p>
          <Button disabled={look.importing} onClick={again ? stop : () => void leaveOut()}>
            {again ? 'Leave it as it is' : 'Leave out'}
          </Button>
          {!again && alike > 1 && (
            <Button disabled={!ready} onClick={() => void importShown(true)}>
              Same for all {alike} of this shape
            </Button>
          )}
          <Button look="main" disabled={!ready} onClick={() => void importShown(false)}>
            {look.importing ? 'Reading…' : again ? 'Read it as shown' : 'Import as shown'}
          </Button>
        </>
      }
    >
      {/* It scrolls, so keys must reach it; what is read first has the focus first. */}
      <section
        className={styles.text}
        aria-label="As it would be imported"
        aria-busy={look.reading}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keys.
        tabIndex={0}
      >
        {failure && (
          <p className={styles.failure} role="alert">
            {failure.message}
          </p>
        )}
        {preview ? (
          <LookText preview={preview} choices={look.choices} />
        ) : (
          !failure && <p className={styles.wait}>Reading…</p>
        )}
      </section>
      {preview && <LookControls preview={preview} choices={look.choices ?? preview.choices} />}
    </Dialog>
  );
}
