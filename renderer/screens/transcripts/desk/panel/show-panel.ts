import { flushSync } from 'react-dom';
import { commandsNow } from '../../../../commands/registry';

/**
 * Gives the keyboard to a field of the panel, which is brought out where it is folded away. The
 * field may be one that the state asks for and that is not drawn yet.
 */
export function focusInPanel(id: string): void {
  // At once, so that what is typed next goes into the field and not to commands.
  flushSync(() => {});
  if (!document.getElementById(id)?.checkVisibility()) flushSync(togglePanel);
  document.getElementById(id)?.focus();
}

function togglePanel(): void {
  commandsNow()
    .find((command) => command.id === 'toggle-panel')
    ?.run();
}
