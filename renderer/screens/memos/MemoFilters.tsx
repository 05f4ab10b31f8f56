import type { Coder } from '../../../shared/model';
import { routeHref } from '../../store/route-slice';
import { useStore } from '../../store/store';
import { FilterSelect, optionsByName } from '../../ui/FilterSelect';
import styles from './MemosScreen.module.css';
import { type MemoFilter, memoFilterQuery, subjectNames } from './memo-list';

interface MemoFiltersProps {
  readonly filter: MemoFilter;
  readonly coders: readonly Coder[];
}

/** Narrows the memos down: it lives in the address, without a step of Back for each letter. */
export function MemoFilters({ filter, coders }: MemoFiltersProps) {
  const change = (changes: Partial<MemoFilter>) => {
    const query = memoFilterQuery({ ...filter, ...changes });
    window.history.replaceState(null, '', routeHref('memos', null, query));
    useStore.getState().readRoute();
  };
  return (
    <search className={styles.filters}>
      <input
        type="search"
        data-autofocus=""
        value={filter.q}
        placeholder="Find in memos"
        aria-label="Find in memos"
        onChange={(event) => change({ q: event.target.value })}
      />
      <FilterSelect
        label="About"
        all="On anything"
        value={filter.about}
        options={subjectNames.map(([value, label]) => ({ value, label }))}
        onChange={(about) => change({ about })}
      />
      {coders.length > 1 && (
        <FilterSelect
          label="Coder"
          all="Of everybody"
          value={filter.coderId}
          options={optionsByName(coders)}
          onChange={(coderId) => change({ coderId })}
        />
      )}
    </search>
  );
}
