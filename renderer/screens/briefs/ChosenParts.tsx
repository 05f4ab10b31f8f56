import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from '../../ui/Button';
import styles from './Briefs.module.css';

interface ChosenPartsProps {
  readonly title: string;
  readonly none: string;
  readonly parts: readonly { readonly id: number; readonly title: string }[];
  /** Ids of the parts that are in, in the order in which they stand. */
  readonly chosen: readonly number[];
  readonly onChange: (chosen: number[]) => void;
}

/** Which of the study's jobs or personas are in the brief, and in what order. */
export function ChosenParts({ title, none, parts, chosen, onChange }: ChosenPartsProps) {
  const place = (id: number) => {
    const index = chosen.indexOf(id);
    return index === -1 ? Number.POSITIVE_INFINITY : index;
  };
  const ordered = parts.toSorted((a, b) => place(a.id) - place(b.id));
  const move = (id: number, by: -1 | 1) => {
    const from = chosen.indexOf(id);
    onChange(chosen.toSpliced(from, 1).toSpliced(from + by, 0, id));
  };
  return (
    <fieldset className={styles.parts}>
      <legend>{title}</legend>
      {parts.length === 0 && <p className={styles.none}>{none}</p>}
      {ordered.map((part) => {
        const index = chosen.indexOf(part.id);
        const isIn = index !== -1;
        return (
          <div key={part.id} className={styles.part}>
            <label>
              <input
                type="checkbox"
                checked={isIn}
                onChange={() =>
                  onChange(isIn ? chosen.filter((id) => id !== part.id) : [...chosen, part.id])
                }
              />
              <span>{part.title}</span>
            </label>
            {isIn && chosen.length > 1 && (
              <span className={styles.order}>
                <Button
                  look="quiet"
                  aria-label={`Move ${part.title} up`}
                  disabled={index === 0}
                  onClick={() => move(part.id, -1)}
                >
                  <ArrowUp size={14} />
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Move ${part.title} down`}
                  disabled={index === chosen.length - 1}
                  onClick={() => move(part.id, 1)}
                >
                  <ArrowDown size={14} />
                </Button>
              </span>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
