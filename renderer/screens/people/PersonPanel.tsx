import type { Attribute, Kind, Participant, SourceSummary } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { MemoOn } from '../../ui/MemoOn';
import { PanelSection } from '../../ui/PanelSection';
import { counted } from '../../ui/words';
import { dayInWords } from '../transcripts/source-words';
import styles from './PersonPanel.module.css';
import { QuotesByKind } from './QuotesByKind';

interface PersonPanelProps {
  readonly person: Participant;
  readonly attributes: readonly Attribute[];
  readonly kinds: readonly Kind[];
  readonly sources: readonly SourceSummary[];
  readonly showRealName: boolean;
}

/** Whoever opened the panel reads on here. */
const focusIt = (heading: HTMLElement | null) => heading?.focus();

const spoken = { true: 'yes', false: 'no' } as const;

/** One person: where they speak, what is known and noted of them, and every quote of theirs. */
export function PersonPanel(props: PersonPanelProps) {
  const { person, attributes, kinds, sources, showRealName } = props;
  const known = attributes.flatMap(({ id, name, type }) => {
    const value = person.values.find(({ attributeId }) => attributeId === id)?.value;
    if (value === undefined) return [];
    return [
      { id, name, value: type === 'boolean' ? spoken[value === 'true' ? 'true' : 'false'] : value },
    ];
  });
  const interviews = sources.filter(({ id }) => person.sourceIds.includes(id));
  const others = person.spellings.filter((spelling) => spelling !== person.name);
  return (
    <>
      <header className={styles.head}>
        <h2 ref={focusIt} tabIndex={-1}>
          {person.name}
        </h2>
        {showRealName && person.realName !== null && (
          <p>{person.realName}, which stays in the study</p>
        )}
        {showRealName && others.length > 0 && <p>In the transcripts: {others.join(', ')}</p>}
        <p>
          {counted(person.words, 'word')} · {counted(person.quotes, 'quote')}
        </p>
      </header>
      {known.length > 0 && (
        <dl className={styles.known}>
          {known.map(({ id, name, value }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <PanelSection title={interviews.length === 1 ? 'Interview' : 'Interviews'}>
        {interviews.length === 0 && <p className={styles.quiet}>Speaks in no transcript.</p>}
        <ul className={styles.interviews}>
          {interviews.map(({ id, title, recordedOn }) => (
            <li key={id}>
              <a href={routeHref('transcripts', id)}>{title}</a>
              {recordedOn !== null && <span>{dayInWords(recordedOn)}</span>}
            </li>
          ))}
        </ul>
      </PanelSection>
      <PanelSection title="Memo">
        <MemoOn
          about={{ type: 'participant', id: person.id }}
          label={`Memo on ${person.name}, in the panel`}
          placeholder="What to remember about this person"
        />
      </PanelSection>
      <QuotesByKind person={person} kinds={kinds} withSource={interviews.length > 1} />
    </>
  );
}
