import { slotKind } from '../../../shared/model';
import type { Evidence } from '../../store/use-evidence';
import { FlowingField } from '../../ui/FlowingField';
import { setText } from './job-actions';
import type { SlotView } from './job-view';
import styles from './Statement.module.css';
import { hintOf, slotNames } from './slots';

interface SlotWordsProps {
  readonly jobId: number;
  readonly slot: SlotView;
  readonly evidence: Evidence;
  /** The words as this sentence bends them ("to know it" for "know it"); empty without any. */
  readonly shown: string;
}

/**
 * A slot's words in the sentence, to write over where they stand. Nothing written goes back to the
 * words of its codes.
 */
export function SlotWords({ jobId, slot: view, evidence, shown }: SlotWordsProps) {
  const { content, own, wording } = view;
  const { slot } = content;
  const save = async (text: string) => {
    if (text !== '' || own) await setText(jobId, slot, text);
  };
  return (
    <span data-kind={slotKind[slot]} data-slot={slot} data-own={own}>
      <FlowingField
        className={styles.slot}
        label={`${slotNames[slot]}, ${own ? 'your words' : 'words from its codes'}`}
        hint={hintOf(slot, evidence)}
        title={
          own
            ? 'Your words. Clear them to go back to those of the codes.'
            : 'Words from its codes. Click to write your own.'
        }
        shown={shown}
        kept={wording}
        onCommit={save}
      />
    </span>
  );
}
