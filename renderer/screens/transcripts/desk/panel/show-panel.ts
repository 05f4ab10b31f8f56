import { commandsNow } from '../../../../commands/registry';

/**
 * Gives the keyboard to a field of the panel, which is brought out where it is folded away. The
 * field may be one that is only about to be drawn.
 */
export function focusInPanel(id: string): void {
  requestAnimationFrame(() => {
    if (!document.getElementById(id)?.checkVisibility()) togglePanel();
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  });
}

function togglePanel(): void {
  commandsNow()
    .find((command) => command.id === 'toggle-panel')
    ?.run();
}
