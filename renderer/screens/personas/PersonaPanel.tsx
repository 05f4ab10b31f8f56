import type { Sentence } from '../../../shared/synthesis';
import { routeHref } from '../../store/route-slice';
import type { Evidence } from '../../store/use-evidence';
import { PanelSection } from '../../ui/PanelSection';
import { PeopleBar } from '../../ui/PeopleBar';
import { QuoteCard } from '../../ui/QuoteCard';
import { counted, inQuotes } from '../../ui/words';
import styles from './PersonaPanel.module.css';
import type { PersonaView } from './persona-view';

interface PersonaPanelProps {
  readonly view: PersonaView;
  readonly evidence: Evidence;
  readonly onShowSentence: (sentence: Sentence) => void;
}

/** What a narrative rests on, what speaks against it, and what nothing stands behind. */
export function PersonaPanel({ view, evidence, onShowSentence }: PersonaPanelProps) {
  const { contradicting, gone, people, quotes, sentences, withoutQuote } = view;
  return (
    <>
      <PanelSection title="Interviews behind it">
        <p className={styles.quiet}>
          {people.length} of {evidence.participants.length} people ·{' '}
          {counted(quotes.length, 'quote')}
        </p>
        <PeopleBar count={people.length} of={evidence.participants.length} />
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.participantId}>
              <a href={routeHref('quotes', null, { person: String(person.participantId) })}>
                {evidence.nameOf(person.participantId)}
              </a>
              <span>{counted(person.quotes, 'quote')}</span>
            </li>
          ))}
        </ul>
      </PanelSection>
      <PanelSection title="Sentences without a quote">
        <p className={styles.quiet}>{sentencesInWords(sentences.length, withoutQuote.length)}</p>
        <ul className={styles.sentences}>
          {withoutQuote.map((sentence) => (
            <li key={`${sentence.block}-${sentence.start}`}>
              <button
                type="button"
                title="Go to this sentence"
                onClick={() => onShowSentence(sentence)}
              >
                {sentence.text}
              </button>
            </li>
          ))}
        </ul>
      </PanelSection>
      {contradicting.length > 0 && (
        <PanelSection title="What contradicts it">
          {contradicting.map(({ quote }) => (
            <QuoteCard key={quote.id} quote={quote} />
          ))}
        </PanelSection>
      )}
      <PanelSection title="Quotes used">
        {quotes.length === 0 && (
          <p className={styles.quiet}>
            None yet. Type @ at the place where somebody’s words say what you say.
          </p>
        )}
        <ul className={styles.used}>
          {quotes.map(({ quote, stance }) => (
            <li key={quote.id}>
              <a
                href={routeHref('transcripts', quote.sourceId, { passage: String(quote.id) })}
                title="Open its place in the transcript"
              >
                {inQuotes(quote.quote)}
              </a>
              <span>
                {evidence.nameOf(quote.participantId ?? -1)}
                {stance !== 'supports' && `, ${stance}`}
              </span>
            </li>
          ))}
        </ul>
        {gone > 0 && (
          <p className={styles.gone}>
            {counted(gone, 'quote')} in the text {gone === 1 ? 'is' : 'are'} not in the study any
            more.
          </p>
        )}
      </PanelSection>
    </>
  );
}

/** "2 of 9 sentences without a quote", in a sentence for every case. */
function sentencesInWords(all: number, without: number): string {
  if (all === 0) return 'Nothing is written yet.';
  if (without === 0) return `A quote stands behind each of the ${counted(all, 'sentence')}.`;
  return `${without} of ${counted(all, 'sentence')}, underlined with dots in the text.`;
}
