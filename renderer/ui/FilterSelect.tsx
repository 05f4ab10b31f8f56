interface FilterSelectProps<T extends string | number> {
  readonly label: string;
  /** What the first choice says: no filter. */
  readonly all: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T | null) => void;
}

/** A select that narrows a list down to one of several things, or to none of them. */
export function FilterSelect<T extends string | number>({
  label,
  all,
  value,
  options,
  onChange,
}: FilterSelectProps<T>) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => {
        const chosen = options.find((option) => String(option.value) === target.value);
        onChange(chosen?.value ?? null);
      }}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Codes or people as options, by name. */
export function optionsByName(
  things: readonly { readonly id: number; readonly name: string }[],
): readonly { readonly value: number; readonly label: string }[] {
  return things
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
