import { slotKind } from '../../../shared/model';
import type { Evidence } from '../../store/use-evidence';
import { KindMark } from '../../ui/KindMark';
import { PeopleBar } from '../../ui/PeopleBar';
import { counted } from '../../ui/words';
import { setText } from './job-actions';
import type { SlotView } from './job-view';
import { SlotCodes } from './SlotCodes';
import styles from './SlotColumn.module.css';
import { SlotQuotes } from './SlotQuotes';
import { kindOfSlot, slotNames } from './slots';

interface SlotColumnProps {
  readonly jobId: number;
  readonly slot: SlotView;
  readonly evidence: Evidence;
}

/** What stands behind one part of a job: how many people, the codes, the quotes. */
export function SlotColumn({ jobId, slot, evidence }: SlotColumnProps) {
  const { content, rollUp, own } = slot;
  const kind = kindOfSlot(content.slot, evidence);
  const headId = `slot-${content.slot}`;
  return (
    <section className={styles.column} data-kind={slotKind[content.slot]} aria-labelledby={headId}>
      <div>
        <h2 id={headId} className={styles.name} tabIndex={-1}>
          {kind && <KindMark kind={kind} size={17} />}
          {slotNames[content.slot]}
        </h2>
        <p className={styles.counts}>
          {countsOf(slot, evidence.participants.length).map((count, place, { length }) => (
            <span key={count}>
              {count}
              {place < length - 1 && ' · '}
            </span>
          ))}
        </p>
        <PeopleBar count={rollUp.participants.length} of={evidence.participants.length} />
      </div>
      <div>
        <SlotCodes jobId={jobId} slot={slot} evidence={evidence} />
        {own && (
          <p className={styles.wording}>
            In your words.{' '}
            {content.codeIds.length > 0 && (
              <button type="button" onClick={() => void setText(jobId, content.slot, '')}>
                Use those of its codes
              </button>
            )}
          </p>
        )}
      </div>
      <SlotQuotes slot={slot} evidence={evidence} />
    </section>
  );
}

/** "6 of 14 people", "9 quotes", "1 against". */
function countsOf({ rollUp }: SlotView, people: number): readonly string[] {
  const { contradicts, participants, qualifies, quotes } = rollUp;
  return [
    `${participants.length} of ${people} people`,
    counted(quotes.length, 'quote'),
    contradicts.quotes > 0 && `${contradicts.quotes} against`,
    qualifies.quotes > 0 &&
      `${qualifies.quotes} ${qualifies.quotes === 1 ? 'qualifies' : 'qualify'}`,
  ].filter((count) => count !== false);
}
