import { useResource } from '../../store/use-resource';
import { FilterSelect, optionsByName } from '../../ui/FilterSelect';
import { AttributeFilter } from './AttributeFilter';
import styles from './SearchScreen.module.css';
import { type Role, setWanted, type Wanted } from './search-query';

const roleWords: Readonly<Record<Role, string>> = {
  all: 'Everybody’s words',
  participants: 'Participants’ words',
  interviewers: 'Interviewers’ words',
};

/** Narrows hits down to a person, what is tagged on their turns, or who speaks. */
export function SearchFilters({ wanted }: { readonly wanted: Wanted }) {
  const kinds = useResource('kinds') ?? [];
  const codes = useResource('codes') ?? [];
  const people = useResource('participants') ?? [];
  const fitting = codes.filter((code) => wanted.kind === null || code.kind === wanted.kind);
  return (
    <search className={styles.filters} aria-label="Filters">
      <FilterSelect
        label="Person"
        all="All people"
        value={wanted.person}
        options={optionsByName(people)}
        onChange={(person) => setWanted({ ...wanted, person })}
      />
      <AttributeFilter wanted={wanted} />
      <select
        aria-label="Whose words"
        value={wanted.role}
        onChange={({ target }) => {
          const role = (['participants', 'interviewers'] as const).find(
            (each) => each === target.value,
          );
          setWanted({ ...wanted, role: role ?? 'all' });
        }}
      >
        {Object.entries(roleWords).map(([role, words]) => (
          <option key={role} value={role}>
            {words}
          </option>
        ))}
      </select>
      <FilterSelect
        label="Tagged with kind"
        all="Tagged or not"
        value={wanted.kind}
        options={kinds.map((kind) => ({
          value: kind.key,
          label: `Tagged as ${kind.name.toLowerCase()}`,
        }))}
        onChange={(kind) => setWanted({ ...wanted, kind, code: null })}
      />
      <FilterSelect
        label="Tagged with code"
        all="Any code or none"
        value={wanted.code}
        options={optionsByName(fitting)}
        onChange={(code) => setWanted({ ...wanted, code })}
      />
    </search>
  );
}
