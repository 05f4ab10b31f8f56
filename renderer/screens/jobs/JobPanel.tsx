import { type Finding, gradeRules } from '../../../shared/synthesis';
import { routeHref } from '../../store/route-slice';
import type { Evidence } from '../../store/use-evidence';
import { KindMark } from '../../ui/KindMark';
import { PanelSection } from '../../ui/PanelSection';
import { forceNames } from './force-names';
import styles from './JobPanel.module.css';
import { forcesOf, type JobPerson, type JobView } from './job-view';
import { kindOfSlot, slotNames } from './slots';

interface JobPanelProps {
  readonly view: JobView;
  readonly evidence: Evidence;
}

/** How strong a job is and why, what speaks against it, and whose it is. */
export function JobPanel({ view, evidence }: JobPanelProps) {
  return (
    <>
      <Forces view={view} evidence={evidence} />
      <Strength view={view} evidence={evidence} />
      <PanelSection title="Checks">
        {view.findings.length === 0 ? (
          <p className={styles.quiet}>
            {view.people.length === 0
              ? 'Nothing to check yet.'
              : 'Nothing to say: no part is thin, contested or unsupported.'}
          </p>
        ) : (
          <ul>
            {view.findings.map((finding) => (
              <FindingRow key={`${finding.claimId}-${finding.check}`} finding={finding} />
            ))}
          </ul>
        )}
      </PanelSection>
      <People view={view} evidence={evidence} />
    </>
  );
}

function Forces({ view, evidence }: JobPanelProps) {
  const weights = forcesOf(view, evidence);
  const most = Math.max(...weights.map(({ people }) => people));
  if (weights.length === 0) return null;
  return (
    <PanelSection title="Forces, in people">
      <dl className={styles.forces}>
        {weights.map(({ force, people }) => (
          <div key={force}>
            <dt>{forceNames[force].name}</dt>
            <dd data-kind={forceNames[force].kind}>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(people / most) * 100} height="10" />
              </svg>
              {people}
            </dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}

/** The job's grade is its weakest part's; the parts stand below when they differ. */
function Strength({ view, evidence }: JobPanelProps) {
  const differ = view.slots.some((slot) => slot.grade !== view.grade);
  return (
    <PanelSection title={`Strength: ${view.grade}`}>
      <p className={styles.quiet}>
        {differ && 'A job is as strong as its weakest part. '}
        {gradeRules[view.grade]}
      </p>
      {differ && (
        <ul className={styles.grades}>
          {view.slots.map(({ content, grade }) => {
            const kind = kindOfSlot(content.slot, evidence);
            return (
              <li key={content.slot} title={gradeRules[grade]}>
                {kind && <KindMark kind={kind} size={14} />}
                <span>{slotNames[content.slot]}</span>
                <span className={styles.grade}>{grade}</span>
              </li>
            );
          })}
        </ul>
      )}
    </PanelSection>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const slot = finding.about.type === 'job' ? finding.about.slot : null;
  return (
    <li className={styles.finding} data-check={finding.check}>
      <button
        type="button"
        onClick={() => {
          const head = document.getElementById(`slot-${slot}`);
          head?.scrollIntoView({ block: 'nearest' });
          head?.focus();
        }}
      >
        {finding.message}
        <span className={styles.about}>
          {slot && slotNames[slot]}
          {finding.text !== '' && `: “${finding.text}”`}
        </span>
      </button>
    </li>
  );
}

function People({ view, evidence }: JobPanelProps) {
  const without = evidence.participants.length - view.people.length;
  return (
    <PanelSection title="Who has this job">
      {view.people.length === 0 && <p className={styles.quiet}>Nobody yet.</p>}
      <ul className={styles.people}>
        {view.people.map((person) => (
          <PersonRow key={person.participantId} person={person} view={view} evidence={evidence} />
        ))}
      </ul>
      {view.people.length > 0 && without > 0 && (
        <p className={styles.quiet}>
          {without} of {evidence.participants.length} people {without === 1 ? 'stands' : 'stand'}{' '}
          behind no part of it.
        </p>
      )}
    </PanelSection>
  );
}

function PersonRow({ person, view, evidence }: JobPanelProps & { readonly person: JobPerson }) {
  return (
    <li>
      <a href={routeHref('quotes', null, { person: String(person.participantId) })}>
        {evidence.nameOf(person.participantId)}
      </a>
      <span className={styles.parts}>
        {view.slots.map(({ content }) => {
          const kind = kindOfSlot(content.slot, evidence);
          const behind = person.slots.includes(content.slot);
          return (
            <span key={content.slot} className={behind ? undefined : styles.missing}>
              {kind && <KindMark kind={kind} size={13} />}
            </span>
          );
        })}
      </span>
      <span className={styles.share}>
        {person.slots.length} of {view.slots.length}
      </span>
    </li>
  );
}
