import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import styles from './MenuButton.module.css';
import { Popover } from './Popover';

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  /** For one of several that exclude each other: whether it holds now. */
  readonly checked?: boolean;
  /** Stands apart from what is above it. */
  readonly apart?: boolean;
  readonly run: () => void;
}

interface MenuButtonProps {
  /** Says what the menu is for; read aloud in place of what the button shows. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A button that opens a menu: arrows move in it, Enter chooses, Escape leaves. */
export function MenuButton({ label, items, className = '', children }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const current = Math.max(
    items.findIndex((item) => item.checked),
    0,
  );
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={label}
        title={label}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        {children}
      </button>
      {anchor && (
        <Popover anchor={anchor} onClose={close}>
          <div role="menu" aria-label={label} tabIndex={-1} onKeyDown={moveFocus}>
            {items.map((item, place) => (
              <MenuChoice
                key={item.id}
                item={item}
                first={place === current}
                onChoose={() => {
                  close();
                  item.run();
                }}
              />
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}

interface MenuChoiceProps {
  readonly item: MenuItem;
  /** Gets the focus when the menu opens. */
  readonly first: boolean;
  readonly onChoose: () => void;
}

function MenuChoice({ item, first, onChoose }: MenuChoiceProps) {
  const shared = {
    type: 'button',
    tabIndex: -1,
    'data-autofocus': first ? '' : undefined,
    className: item.apart ? `${styles.item} ${styles.apart}` : styles.item,
    onClick: onChoose,
  } as const;
  return item.checked === undefined ? (
    <button {...shared} role="menuitem">
      <span className={styles.check} />
      {item.label}
    </button>
  ) : (
    <button {...shared} role="menuitemradio" aria-checked={item.checked}>
      <span className={styles.check}>{item.checked && <Check size={14} />}</span>
      {item.label}
    </button>
  );
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = places[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
