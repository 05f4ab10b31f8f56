import type { Replaced } from '../../store/replace-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { counted } from '../../ui/words';
import { Facts } from './Facts';
import { OtherWords } from './OtherWords';
import styles from './Replace.module.css';

/** What another text did to a transcript, and which passages to look at again. */
export function ReplacedDialog({ source, replacement }: Replaced) {
  const undo = useStore((state) => state.undo);
  const close = useStore((state) => state.closeReplaced);
  const changed = replacement.moved.filter(({ fate }) => fate !== 'moved');
  return (
    <Dialog
      title={`“${source.title}” has the new text`}
      wide
      onClose={close}
      actions={
        <>
          <Button
            onClick={() => {
              close();
              void undo();
            }}
          >
            Undo
          </Button>
          <Button look="main" data-autofocus onClick={close}>
            Close
          </Button>
        </>
      }
    >
      <Facts replacement={replacement} />
      <section>
        <h3 className={styles.heading}>{counted(changed.length, 'passage')} to look at again</h3>
        <OtherWords passages={changed} sourceId={source.id} onLeave={close} />
      </section>
    </Dialog>
  );
}
