import { useEffect, useRef, useState } from 'react';
import styles from './EditableText.module.css';

interface EditableTextProps {
  readonly value: string;
  readonly label: string;
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** Several lines: Enter makes a new one, and the field grows with its text. */
  readonly multiline?: boolean;
  /** Whether an empty text may be committed; without it the old one comes back. */
  readonly allowEmpty?: boolean;
  readonly readOnly?: boolean;
}

/**
 * Text that is edited where it stands. Leaving the field or Enter keeps what was written, Escape
 * brings the old text back.
 */
export function EditableText({
  value,
  label,
  onCommit,
  placeholder,
  className = '',
  multiline = false,
  allowEmpty = false,
  readOnly = false,
}: EditableTextProps) {
  const [draft, setDraft] = useState(value);
  const reverting = useRef(false);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    const text = draft.trim();
    const dropped = reverting.current || (text === '' && !allowEmpty);
    reverting.current = false;
    if (dropped) setDraft(value);
    else if (text !== value) onCommit(text);
  };
  const shared = {
    'aria-label': label,
    className: `${styles.field} ${className}`,
    onBlur: commit,
    placeholder,
    readOnly,
    value: draft,
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key === 'Escape') reverting.current = true;
    if (event.key === 'Escape' || (event.key === 'Enter' && !multiline)) {
      event.stopPropagation();
      event.currentTarget.blur();
    }
  };
  return multiline ? (
    <textarea
      {...shared}
      rows={2}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
    />
  ) : (
    <input {...shared} onChange={(event) => setDraft(event.target.value)} onKeyDown={onKeyDown} />
  );
}
