import type { CoreParams, CoreResult } from '../../../shared/contract';
import type { Code, Reach } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { counted } from '../../ui/words';
import styles from './SearchScreen.module.css';

export interface Preview {
  readonly places: CoreParams<'passages.tagMany'>['places'];
  readonly reach: Reach;
  readonly quotes: CoreResult<'passages.preview'>;
  readonly code: Code;
}

/** As many quotes as a person reads through; the number says how many there are. */
const shown = 200;

/** What would be tagged, word for word, before it is. */
export function AutoCodePreview({
  preview: { places, reach, quotes, code },
  onClose,
}: {
  readonly preview: Preview;
  readonly onClose: () => void;
}) {
  const tag = async () => {
    const store = useStore.getState();
    const answer = await call('passages.tagMany', { places, reach, code: { id: code.id } });
    onClose();
    const done = valueOrNotice(answer, store);
    if (done)
      store.announce(`${counted(done.tags, 'quote')} tagged “${code.name}”. Undo takes all back.`);
  };
  return (
    <Dialog
      title={`Tag ${counted(quotes.length, 'quote')} with “${code.name}”`}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" data-autofocus="" onClick={() => void tag()}>
            Tag {counted(quotes.length, 'quote')}
          </Button>
        </>
      }
    >
      <p>They become one change: one Undo takes all of them back.</p>
      <ul className={styles.preview}>
        {quotes.slice(0, shown).map(({ sourceId, span, quote }) => (
          <li key={`${sourceId}:${span.start}:${span.end}`}>
            <q>{quote}</q>
          </li>
        ))}
      </ul>
      {quotes.length > shown && <p>And {counted(quotes.length - shown, 'other')}.</p>}
    </Dialog>
  );
}
