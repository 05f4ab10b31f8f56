import type { ReactNode } from 'react';
import styles from './KindDialog.module.css';

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  /** What an option looks like; it is called by its own name. */
  readonly draw: (option: T) => ReactNode;
}

/** One of a few, side by side: arrows choose. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { legend, name, options, chosen, onChoose, draw } = props;
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} className={styles.choice} title={option}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            aria-label={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          {draw(option)}
        </label>
      ))}
    </fieldset>
  );
}
