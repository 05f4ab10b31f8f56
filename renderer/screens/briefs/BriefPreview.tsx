import { type BriefDocument, slotKind } from '../../../shared/model';
import styles from './BriefPreview.module.css';
import { CitedQuotes, QuoteLine } from './Citations';
import { PersonaInBrief } from './PersonaInBrief';
import { usePlaces } from './use-places';

const slotNames = {
  situation: 'Situation',
  struggle: 'Struggle',
  alternative: 'Today',
  outcome: 'Outcome',
} as const;

/** Days as the exported files write them. */
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The brief as it will read: the same composition that the files are written from. */
export function BriefPreview({ document }: { readonly document: BriefDocument }) {
  const { sample } = document;
  const placeOf = usePlaces();
  const byNumber = new Map(document.quotes.map((quote) => [quote.number, quote]));
  return (
    <article className={styles.brief}>
      <h1>{document.title}</h1>
      <p className={styles.origin}>
        {document.studyTitle} · {days.format(new Date(document.date))}
      </p>
      {document.purpose && (
        <>
          <h2>Purpose</h2>
          <p>{document.purpose}</p>
        </>
      )}
      {document.decision && (
        <>
          <h2>Decision</h2>
          <p>{document.decision}</p>
        </>
      )}
      <h2>Who was asked</h2>
      <p>
        {sample.participants.length} {sample.participants.length === 1 ? 'person' : 'people'} in{' '}
        {sample.sources} {sample.sources === 1 ? 'interview' : 'interviews'},{' '}
        {sample.words.toLocaleString()} words.
      </p>
      <ul className={styles.sample}>
        {sample.participants.map((person) => (
          <li key={person.name}>
            <b>{person.name}</b>{' '}
            {person.attributes.map(({ name, value }) => `${name}: ${value}`).join(' · ')}
          </li>
        ))}
      </ul>
      {document.jobs.map((job) => (
        <section key={job.id}>
          <h2>Job: {job.title}</h2>
          <p className={styles.statement}>{job.statement}</p>
          {job.slots.map((slot) => (
            <section key={slot.slot} data-kind={slotKind[slot.slot]} className={styles.slot}>
              <h3>
                {slotNames[slot.slot]}
                <span>
                  {slot.participants} of {sample.participants.length} people
                </span>
              </h3>
              <CitedQuotes citations={slot.citations} quotes={byNumber} placeOf={placeOf} />
            </section>
          ))}
        </section>
      ))}
      {document.personas.map((persona) => (
        <PersonaInBrief key={persona.id} persona={persona} quotes={byNumber} />
      ))}
      {document.quotes.length > 0 && (
        <section>
          <h2>Quotes</h2>
          <ol className={styles.appendix}>
            {document.quotes.map((quote) => (
              <li key={quote.number} value={quote.number}>
                <QuoteLine quote={quote} placeOf={placeOf} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
