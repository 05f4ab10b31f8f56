import { X } from 'lucide-react';
import { Button } from '../../ui/Button';
import styles from './RedactScreen.module.css';
import { type DraftEntry, newEntry } from './redact-draft';

interface EntryListProps {
  readonly entries: readonly DraftEntry[];
  readonly onChange: (entries: readonly DraftEntry[]) => void;
  readonly onFind: () => void;
}

const choices = [
  { name: 'wholeWords', label: 'Whole words', title: '“Ann” does not reach “Annabel”' },
  {
    name: 'endings',
    label: 'Endings',
    title: '“Anna” reaches “Annas” and “Annaes” too; the ending stays. “Anna’s” is reached anyway',
  },
  { name: 'matchCase', label: 'Match case', title: '“Mark” does not reach “mark”' },
] as const;

/** Which words go, and what stands in their place. */
export function EntryList({ entries, onChange, onFind }: EntryListProps) {
  const change = (id: string, changes: Partial<DraftEntry>) =>
    onChange(entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)));
  return (
    <form
      className={styles.entries}
      aria-label="Words to redact"
      onSubmit={(event) => {
        event.preventDefault();
        onFind();
      }}
    >
      <ul>
        {entries.map((entry, index) => (
          <li key={entry.id}>
            <input
              aria-label={`Words ${index + 1}`}
              placeholder="A name, a company, a place"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={entry.words}
              onChange={({ target }) => change(entry.id, { words: target.value })}
            />
            <span aria-hidden="true">becomes</span>
            <input
              aria-label={`What stands in place of words ${index + 1}`}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={entry.replacement}
              onChange={({ target }) => change(entry.id, { replacement: target.value })}
            />
            {choices.map(({ name, label, title }) => (
              <label key={name} title={title}>
                <input
                  type="checkbox"
                  checked={entry[name]}
                  onChange={({ target }) => change(entry.id, { [name]: target.checked })}
                />
                {label}
              </label>
            ))}
            <Button
              look="quiet"
              aria-label={`Take words ${index + 1} off the list`}
              disabled={entries.length === 1}
              onClick={() => onChange(entries.filter(({ id }) => id !== entry.id))}
            >
              <X size={15} />
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.entryActions}>
        <Button look="quiet" onClick={() => onChange([...entries, newEntry()])}>
          Add words
        </Button>
        <Button type="submit">Find the places</Button>
      </div>
    </form>
  );
}
