import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { type BoardFilter, type BoardInput, filterQuery, type Grouping, groupings } from './board';
import styles from './QuotesScreen.module.css';

interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly input: BoardInput;
  readonly search: string;
  readonly onSearch: (text: string) => void;
}

const groupingWords: Readonly<Record<Grouping, string>> = {
  kind: 'by kind',
  code: 'by code',
  person: 'by person',
};

/** What the board shows and how: it lives in the address, so Back undoes a filter. */
export function BoardFilters({ filter, input, search, onSearch }: BoardFiltersProps) {
  const go = useStore((state) => state.go);
  const change = (changes: Partial<BoardFilter>) =>
    go('quotes', null, filterQuery({ ...filter, ...changes }));
  const filtered =
    filter.kind !== null ||
    filter.codeId !== null ||
    filter.participantId !== null ||
    filter.changed ||
    search !== '';
  const changed = input.quotes.filter((quote) => quote.previousQuote !== null).length;
  const codes = input.codes.filter((code) => filter.kind === null || code.kind === filter.kind);
  return (
    <search className={styles.filters}>
      <input
        type="search"
        value={search}
        placeholder="Find in quotes"
        aria-label="Find in quotes"
        onChange={(event) => onSearch(event.target.value)}
      />
      <select
        aria-label="Kind"
        value={filter.kind ?? ''}
        onChange={(event) => change({ kind: event.target.value || null, codeId: null })}
      >
        <option value="">All kinds</option>
        {input.kinds.map((kind) => (
          <option key={kind.key} value={kind.key}>
            {kind.plural}
          </option>
        ))}
      </select>
      <select
        aria-label="Code"
        value={filter.codeId ?? ''}
        onChange={(event) =>
          change({ codeId: event.target.value ? Number(event.target.value) : null })
        }
      >
        <option value="">All codes</option>
        {codes
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .map((code) => (
            <option key={code.id} value={code.id}>
              {code.name}
            </option>
          ))}
      </select>
      <select
        aria-label="Person"
        value={filter.participantId ?? ''}
        onChange={(event) =>
          change({ participantId: event.target.value ? Number(event.target.value) : null })
        }
      >
        <option value="">All people</option>
        {input.participants.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
      <select
        aria-label="Lay out"
        value={filter.by}
        onChange={(event) =>
          change({ by: groupings.find((by) => by === event.target.value) ?? 'kind' })
        }
      >
        {groupings.map((by) => (
          <option key={by} value={by}>
            {groupingWords[by]}
          </option>
        ))}
      </select>
      {(filter.changed || changed > 0) && (
        <Button
          aria-pressed={filter.changed}
          title="Quotes whose words a correction changed"
          onClick={() => change({ changed: !filter.changed })}
        >
          Words changed ({changed})
        </Button>
      )}
      {filtered && (
        <Button
          look="quiet"
          onClick={() => {
            onSearch('');
            change({ kind: null, codeId: null, participantId: null, changed: false });
          }}
        >
          Show all
        </Button>
      )}
    </search>
  );
}
