import { type FocusEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import styles from './FlowingField.module.css';

interface FlowingFieldProps {
  readonly label: string;
  /** What stands here while it is empty. */
  readonly hint: string;
  readonly title: string;
  /** The words as the sentence shows them. */
  readonly shown: string;
  /** The words as they are kept, which is what is edited. */
  readonly kept: string;
  readonly className?: string | undefined;
  /** Keeps what was written, which may be nothing. Ends when `shown` says so, or it failed. */
  readonly onCommit: (text: string) => Promise<void>;
}

/**
 * A field that flows and breaks with the sentence around it, which no input does: an editable
 * stretch of text. Leaving it or Enter keeps what was written, Escape brings the old words back.
 * It is editable only while it has the focus, because an editable text keeps the spaces at the ends
 * of its lines.
 */
export function FlowingField(props: FlowingFieldProps) {
  const { kept, shown, onCommit } = props;
  const byPointer = useRef(false);
  const reverting = useRef(false);
  // What was written stands here until the study has it.
  const [written, setWritten] = useState<string | null>(null);
  const words = written ?? shown;

  const onFocus = ({ currentTarget: field }: FocusEvent<HTMLElement>) => {
    field.contentEditable = 'plaintext-only';
    const selection = window.getSelection();
    if (field.textContent !== kept) {
      field.textContent = kept;
      selection?.selectAllChildren(field);
      selection?.collapseToEnd();
    }
    if (!byPointer.current) selection?.selectAllChildren(field);
    byPointer.current = false;
  };

  const onBlur = async ({ currentTarget: field }: FocusEvent<HTMLElement>) => {
    const text = field.textContent.replace(/\s+/g, ' ').trim();
    const reverted = reverting.current;
    reverting.current = false;
    field.contentEditable = 'inherit';
    field.textContent = words;
    if (reverted || text === kept) return;
    setWritten(text);
    await onCommit(text);
    setWritten(null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    reverting.current = event.key === 'Escape';
    event.currentTarget.blur();
  };

  const attributes = {
    role: 'textbox',
    tabIndex: 0,
    spellCheck: false,
    title: props.title,
    className: `${styles.field} ${props.className ?? ''}`,
    'aria-label': props.label,
    'aria-placeholder': props.hint,
    'data-hint': props.hint,
    onPointerDown: ({ currentTarget: field }: PointerEvent<HTMLElement>) => {
      // Before the browser places the caret where the pointer is.
      field.contentEditable = 'plaintext-only';
      byPointer.current = true;
    },
    onFocus,
    onBlur: (event: FocusEvent<HTMLElement>) => void onBlur(event),
    onKeyDown,
  } as const;
  return <span {...attributes}>{words}</span>;
}
