import { X } from 'lucide-react';
import { useState } from 'react';
import type { JobSlot } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import type { Evidence } from '../../store/use-evidence';
import { Popover } from '../../ui/Popover';
import { counted, peopleCounted } from '../../ui/words';
import { CodePicker } from './CodePicker';
import { setCodes } from './job-actions';
import type { SlotView } from './job-view';
import styles from './SlotColumn.module.css';
import { slotNames } from './slots';

interface SlotCodesProps {
  readonly jobId: number;
  readonly slot: SlotView;
  readonly evidence: Evidence;
}

/** Id of the button that adds a code to a slot, for the keys that press it. */
export const addCodeId = (slot: JobSlot): string => `add-code-${slot}`;

/** The codes that word a slot and bring their quotes to it. */
export function SlotCodes({ jobId, slot, evidence }: SlotCodesProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { codeIds, slot: name } = slot.content;
  const change = (next: number[]) => void setCodes(jobId, name, next);
  return (
    <>
      <ul className={styles.codes} aria-label={`Codes of ${slotNames[name]}`}>
        {slot.rollUp.codes.map(({ code, participants, quotes }) => (
          <li key={code.id} className={styles.code} data-kind={code.kind}>
            <a
              href={routeHref('quotes', null, { code: String(code.id) })}
              title={`${peopleCounted(participants)}, ${counted(quotes, 'quote')}`}
            >
              {code.name}
            </a>
            <button
              type="button"
              aria-label={`Take ${code.name} away`}
              title="Take this code away"
              onClick={() => change(codeIds.filter((id) => id !== code.id))}
            >
              <X size={12} />
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            id={addCodeId(name)}
            className={styles.add}
            aria-haspopup="dialog"
            aria-expanded={anchor !== null}
            aria-label={`Add a code to ${slotNames[name]}`}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            Add a code
          </button>
        </li>
      </ul>
      {anchor && (
        <Popover anchor={anchor} onClose={() => setAnchor(null)}>
          <CodePicker
            slot={name}
            chosen={codeIds}
            evidence={evidence}
            onChoose={(id) => change([...codeIds, id])}
          />
        </Popover>
      )}
    </>
  );
}
