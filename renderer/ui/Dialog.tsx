import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** As much of the window as there is, for work that goes on inside; it lays out its own body. */
  readonly full?: boolean;
}

const controls = 'button, input, select, textarea, a[href], summary, [tabindex="0"]';

/**
 * A modal dialog: the browser's own, so focus stays in it and goes back where it came from. It
 * starts on the control with `data-autofocus`, else on the first.
 */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  wide = false,
  full = false,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    const first = dialog?.querySelector<HTMLElement>('[data-autofocus]');
    // A body that scrolls would have the focus itself, before what is in it.
    const inBody = dialog?.querySelector<HTMLElement>(`.${styles.body} :is(${controls})`);
    if (first) first.focus();
    else if (document.activeElement?.classList.contains(styles.body ?? '')) inBody?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={`${styles.dialog} ${wide ? styles.wide : ''} ${full ? styles.full : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </dialog>
  );
}
