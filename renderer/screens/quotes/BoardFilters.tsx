import { useStore } from '../../store/store';
import { Button } from '../../ui/Button';
import { FilterSelect, optionsByName } from '../../ui/FilterSelect';
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
    filter.coderId !== null ||
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
      <FilterSelect
        label="Kind"
        all="All kinds"
        value={filter.kind}
        options={input.kinds.map((kind) => ({ value: kind.key, label: kind.plural }))}
        onChange={(kind) => change({ kind, codeId: null })}
      />
      <FilterSelect
        label="Code"
        all="All codes"
        value={filter.codeId}
        options={optionsByName(codes)}
        onChange={(codeId) => change({ codeId })}
      />
      <FilterSelect
        label="Person"
        all="All people"
        value={filter.participantId}
        options={optionsByName(input.participants)}
        onChange={(participantId) => change({ participantId })}
      />
      {(input.coders.length > 1 || filter.coderId !== null) && (
        <FilterSelect
          label="Coder"
          all="All coders"
          value={filter.coderId}
          options={optionsByName(input.coders)}
          onChange={(coderId) => change({ coderId })}
        />
      )}
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
            change({
              kind: null,
              codeId: null,
              participantId: null,
              coderId: null,
              changed: false,
            });
          }}
        >
          Show all
        </Button>
      )}
    </search>
  );
}
