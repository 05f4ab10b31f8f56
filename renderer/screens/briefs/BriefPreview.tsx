import { useMemo } from 'react';
import type { OutlineBlock } from '../../../shared/brief/outline';
import { outlineBrief } from '../../../shared/brief/outline-brief';
import type { BriefDocument } from '../../../shared/model';
import { assertNever } from '../../../shared/result';
import { placed } from '../../ui/placed';
import styles from './BriefPreview.module.css';
import { Excerpt, QuoteEntry } from './QuoteInBrief';
import { Runs } from './Runs';
import { usePlaces } from './use-places';

/** The brief as it will read: the same outline that the files are written from. */
export function BriefPreview({ document }: { readonly document: BriefDocument }) {
  const placeOf = usePlaces();
  const outline = useMemo(() => outlineBrief(document), [document]);
  const places = useMemo(
    () => new Map(document.quotes.map((quote) => [quote.number, placeOf(quote.passageId)])),
    [document, placeOf],
  );
  return (
    <article className={styles.brief}>
      {placed(outline).map(({ place, item }) => (
        <Block key={place} block={item} places={places} />
      ))}
    </article>
  );
}

interface BlockProps {
  readonly block: OutlineBlock;
  /** The address of each quote's place, by its number in the brief. */
  readonly places: ReadonlyMap<number, string | null>;
}

function Block({ block, places }: BlockProps) {
  switch (block.type) {
    case 'title':
      return (
        <header>
          <h1>{block.text}</h1>
          <p className={styles.note}>{block.under}</p>
        </header>
      );
    case 'heading': {
      const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4';
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return (
        <p className={block.role === 'plain' ? undefined : styles[block.role]}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {placed(block.items).map(({ place, item }) => (
            <li key={place}>
              <Runs runs={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table header={block.header} rows={block.rows} />;
    case 'excerpt':
      return <Excerpt excerpt={block} href={places.get(block.number) ?? null} />;
    case 'entry':
      return <QuoteEntry entry={block.entry} href={places.get(block.entry.number) ?? null} />;
    default:
      return assertNever(block);
  }
}

type TableProps = Pick<Extract<OutlineBlock, { type: 'table' }>, 'header' | 'rows'>;

function Table({ header, rows }: TableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {header.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed(rows).map(({ place, item: [first = '', ...others] }) => (
          <tr key={place}>
            <th scope="row">{first}</th>
            {placed(others).map((cell) => (
              <td key={cell.place}>{cell.item}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
