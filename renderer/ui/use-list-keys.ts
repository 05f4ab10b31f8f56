import { type KeyboardEvent, useState } from 'react';

const PAGE = 8;

export interface ListKeys {
  /** Place of the one that Enter chooses. */
  readonly active: number;
  readonly setActive: (place: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * A list that is chosen from while the focus stays in the field above it: arrows move, Enter
 * chooses. Whoever changes what is in the list sets `active` to 0.
 */
export function useListKeys(count: number, onChoose: (place: number) => void): ListKeys {
  const [wanted, setActive] = useState(0);
  const active = Math.max(Math.min(wanted, count - 1), 0);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.max(Math.min(active + step, count - 1), 0));
    } else if (event.key === 'Enter' && count > 0 && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onChoose(active);
    }
  };
  return { active, setActive, onKeyDown };
}
