import { useResource } from '../../store/use-resource';
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
      <select
        aria-label="Person"
        value={wanted.person ?? ''}
        onChange={({ target }) =>
          setWanted({ ...wanted, person: target.value ? Number(target.value) : null })
        }
      >
        <option value="">All people</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
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
      <select
        aria-label="Tagged with kind"
        value={wanted.kind ?? ''}
        onChange={({ target }) => setWanted({ ...wanted, kind: target.value || null, code: null })}
      >
        <option value="">Tagged or not</option>
        {kinds.map((kind) => (
          <option key={kind.key} value={kind.key}>
            Tagged as {kind.name.toLowerCase()}
          </option>
        ))}
      </select>
      <select
        aria-label="Tagged with code"
        value={wanted.code ?? ''}
        onChange={({ target }) =>
          setWanted({ ...wanted, code: target.value ? Number(target.value) : null })
        }
      >
        <option value="">Any code or none</option>
        {fitting
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .map((code) => (
            <option key={code.id} value={code.id}>
              {code.name}
            </option>
          ))}
      </select>
    </search>
  );
}
