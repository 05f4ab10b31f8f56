import { Fragment } from 'react';
import type { BriefDocument, CitedQuote, NarrativeBlock } from '../../../shared/model';
import { placed } from '../../ui/placed';
import styles from './BriefPreview.module.css';

interface PersonaInBriefProps {
  readonly persona: BriefDocument['personas'][number];
  readonly quotes: ReadonlyMap<number, CitedQuote>;
}

/** A persona's narrative with a number for each quote, and the sentences that have none. */
export function PersonaInBrief({ persona, quotes }: PersonaInBriefProps) {
  const numberOf = new Map(persona.numbers.map(({ passageId, number }) => [passageId, number]));
  return (
    <section>
      <h2>Persona: {persona.name}</h2>
      <p className={styles.origin}>
        {persona.type} · {persona.status}
        {persona.summary && ` · ${persona.summary}`}
      </p>
      {placed(persona.blocks).map(({ place, item }) => (
        <Block key={place} block={item} numberOf={numberOf} quotes={quotes} />
      ))}
      {persona.withoutEvidence.length > 0 && (
        <aside className={styles.unsupported}>
          <h3>Said without a quote</h3>
          <ul>
            {persona.withoutEvidence.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </aside>
      )}
    </section>
  );
}

interface BlockProps {
  readonly block: NarrativeBlock;
  readonly numberOf: ReadonlyMap<number, number>;
  readonly quotes: ReadonlyMap<number, CitedQuote>;
}

function Block({ block, numberOf, quotes }: BlockProps) {
  const children = placed(block.children).map(({ place, item }) => {
    if (item.type === 'text') {
      const text = item.italic ? <i>{item.text}</i> : item.text;
      return item.bold ? <b key={place}>{text}</b> : <Fragment key={place}>{text}</Fragment>;
    }
    const number = numberOf.get(item.passageId);
    const quote = number === undefined ? undefined : quotes.get(number);
    return (
      <span key={place} className={styles.reference} data-stance={item.stance}>
        <q>{quote?.text ?? item.quote}</q>{' '}
        {number === undefined ? '[no longer in the study]' : `[${number}]`}
        {item.stance !== 'supports' && ` (${item.stance})`}
      </span>
    );
  });
  if (block.type === 'heading') return <h3>{children}</h3>;
  if (block.type === 'listItem') return <p className={styles.item}>{children}</p>;
  return <p>{children}</p>;
}
