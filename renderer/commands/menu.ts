import type { MenuCommand } from '../../shared/contract';
import { isTyping } from './command';
import { commandsNow } from './registry';

/** Runs what the menu chose. In a text field Undo and Redo are the field's own. */
export function runMenuCommand(id: MenuCommand): void {
  if ((id === 'undo' || id === 'redo') && isTyping(document.activeElement)) {
    document.execCommand(id);
    return;
  }
  commandsNow()
    .find((command) => command.id === id)
    ?.run();
}
