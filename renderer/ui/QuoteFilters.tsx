import type { Evidence } from '../store/use-evidence';
import { FilterSelect, optionsByName } from './FilterSelect';
import type { QuoteSearch } from './find-quotes';
import { KindMark } from './KindMark';
import styles from './QuotePicker.module.css';

interface QuoteFiltersProps {
  readonly search: QuoteSearch;
  readonly evidence: Evidence;
  readonly onChange: (change: Partial<QuoteSearch>) => void;
}

/** Narrows quotes by kind, code and person. A chosen kind narrows the codes offered too. */
export function QuoteFilters({ search, evidence, onChange }: QuoteFiltersProps) {
  const codes = evidence.codes.filter(
    (code) => code.quotes > 0 && (search.kind === null || code.kind === search.kind),
  );
  const people = evidence.participants.filter((person) => person.quotes > 0);
  return (
    <div className={styles.filters}>
      {evidence.kinds.map((kind) => (
        <button
          key={kind.key}
          type="button"
          className={styles.kind}
          data-kind={kind.key}
          aria-pressed={search.kind === kind.key}
          onClick={() =>
            onChange({ kind: search.kind === kind.key ? null : kind.key, codeId: null })
          }
        >
          <KindMark kind={kind} size={14} />
          {kind.plural}
        </button>
      ))}
      <FilterSelect
        label="Code"
        all="Every code"
        value={search.codeId}
        options={optionsByName(codes)}
        onChange={(codeId) => onChange({ codeId })}
      />
      <FilterSelect
        label="Person"
        all="Everyone"
        value={search.participantId}
        options={optionsByName(people)}
        onChange={(participantId) => onChange({ participantId })}
      />
    </div>
  );
}
