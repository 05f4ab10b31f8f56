import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  /** What it stands beside. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  /** One element with a role and a label. */
  readonly children: ReactNode;
}

/**
 * A small surface beside its anchor, in the browser's top layer. Escape or a click elsewhere
 * closes it, and the focus goes back to where it was. The first `[data-autofocus]` in it gets the
 * focus.
 */
export function Popover({ anchor, onClose, children }: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const popover = ref.current;
    if (!popover) return;
    const onToggle = (event: ToggleEvent) => {
      if (event.newState === 'closed') close.current();
    };
    popover.addEventListener('toggle', onToggle);
    popover.showPopover({ source: anchor });
    popover.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      popover.removeEventListener('toggle', onToggle);
      if (popover.matches(':popover-open')) popover.hidePopover();
    };
  }, [anchor]);
  return (
    <div ref={ref} popover="auto" className={styles.popover}>
      {children}
    </div>
  );
}
