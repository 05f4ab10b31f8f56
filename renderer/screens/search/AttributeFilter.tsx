import { X } from 'lucide-react';
import type { Attribute } from '../../../shared/model';
import { useResource } from '../../store/use-resource';
import styles from './SearchScreen.module.css';
import { setWanted, toggleValue, type Wanted } from './search-query';

/** Narrows hits down to people by what is known of them: any of an attribute's values chosen. */
export function AttributeFilter({ wanted }: { readonly wanted: Wanted }) {
  const attributes = useResource('attributes') ?? [];
  const people = useResource('participants') ?? [];
  const known = attributes
    .map((attribute) => ({ attribute, values: valuesOf(attribute.id) }))
    .filter(({ values }) => values.length > 0);
  function valuesOf(attributeId: number): readonly string[] {
    const all = people.flatMap((person) =>
      person.values.flatMap((each) => (each.attributeId === attributeId ? [each.value] : [])),
    );
    return [...new Set(all)].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  }
  const toggle = (attributeId: number, value: string) =>
    setWanted({ ...wanted, attributes: toggleValue(wanted.attributes, attributeId, value) });
  const chosen = wanted.attributes.flatMap(({ attributeId, values }) =>
    values.map((value) => ({ attribute: attributes.find(({ id }) => id === attributeId), value })),
  );
  if (known.length === 0 && chosen.length === 0) return null;
  return (
    <>
      <select
        aria-label="What is known of the person"
        value=""
        onChange={({ target }) => {
          const [, id = '', value = ''] = /^(\d+):(.*)$/s.exec(target.value) ?? [];
          if (id !== '') toggle(Number(id), value);
        }}
      >
        <option value="">{chosen.length === 0 ? 'People of any kind' : 'Or, or also…'}</option>
        {known.map(({ attribute, values }) => (
          <optgroup key={attribute.id} label={attribute.name}>
            {values.map((value) => (
              <option key={value} value={`${attribute.id}:${value}`}>
                {inWords(attribute, value)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {chosen.map(
        ({ attribute, value }) =>
          attribute && (
            <button
              key={`${attribute.id}:${value}`}
              type="button"
              className={styles.chosen}
              aria-label={`No longer ${attribute.name}: ${inWords(attribute, value)}`}
              onClick={() => toggle(attribute.id, value)}
            >
              {attribute.name}: {inWords(attribute, value)} <X size={13} />
            </button>
          ),
      )}
    </>
  );
}

function inWords({ type }: Attribute, value: string): string {
  if (type !== 'boolean') return value;
  return value === 'true' ? 'yes' : 'no';
}
