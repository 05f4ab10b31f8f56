import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './EditableText.module.css';

interface EditableTextProps {
  readonly value: string;
  readonly label: string;
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** Whether Enter makes a new line; otherwise it ends the edit, and the text is one paragraph. */
  readonly multiline?: boolean;
  /** Called when Enter or Escape ended the edit: for whoever takes the keys next. */
  readonly onEnd?: () => void;
  /** Whether an empty text may be committed; without it the old one comes back. */
  readonly allowEmpty?: boolean;
}

/**
 * Text that is edited where it stands, in a field that grows with it. Leaving the field keeps what
 * was written, Escape brings the old text back.
 */
export function EditableText({
  value,
  label,
  onCommit,
  placeholder,
  className = '',
  multiline = false,
  allowEmpty = false,
  onEnd,
}: EditableTextProps) {
  const [draft, setDraft] = useState(value);
  const reverting = useRef(false);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    const text = (multiline ? draft : draft.replace(/\s*\n\s*/g, ' ')).trim();
    const dropped = reverting.current || (text === '' && !allowEmpty);
    reverting.current = false;
    setDraft(dropped ? value : text);
    if (!dropped && text !== value) onCommit(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') reverting.current = true;
    if (event.key === 'Escape' || (event.key === 'Enter' && !multiline)) {
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.blur();
      onEnd?.();
    }
  };
  return (
    <textarea
      rows={multiline ? 2 : 1}
      aria-label={label}
      className={`${styles.field} ${className}`}
      placeholder={placeholder}
      value={draft}
      onBlur={commit}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
