import { useEffect, useRef, useState } from 'react';
import { Button } from './Button';
import styles from './NewThing.module.css';

interface NewThingProps {
  readonly label: string;
  readonly placeholder: string;
  /** Makes it under its name; false when that failed, and the name stays for another try. */
  readonly onCreate: (name: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Names something new where the button stood that makes it: Enter makes it, Escape does not. */
export function NewThing({ label, placeholder, onCreate, onCancel }: NewThingProps) {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void onCreate(name.trim());
      }}
    >
      <input
        ref={field}
        aria-label={label}
        maxLength={200}
        placeholder={placeholder}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <Button look="main" type="submit" disabled={name.trim() === ''}>
        Make it
      </Button>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}
