import { useEffect } from 'react';
import { type Command, isTyping, keysOf } from './command';

/** Commands in force now, newest group last: the screen's own win over the program's. */
const groups = new Set<readonly Command[]>();

export function addCommands(commands: readonly Command[]): () => void {
  groups.add(commands);
  return () => groups.delete(commands);
}

/** Every command that could be run now, the nearest to the person first. */
export function commandsNow(): readonly Command[] {
  return [...groups]
    .reverse()
    .flat()
    .filter((command) => command.enabled?.() ?? true);
}

/**
 * Puts a screen's commands in force while it is mounted. `commands` must be stable between
 * renders (`useMemo`, or a constant outside the component).
 */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => addCommands(commands), [commands]);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // A dialog or a menu that is open has the keyboard to itself.
  if (document.querySelector('dialog:modal, :popover-open') !== null) return;
  const keys = keysOf(event);
  const typing = isTyping(event.target);
  const found = commandsNow().find(
    (command) =>
      command.keys?.includes(keys) && (!typing || command.whileTyping || keys.startsWith('Mod+')),
  );
  if (!found || (typing && isTextEditing(keys))) return;
  event.preventDefault();
  found.run();
}

/** In a text field these belong to the text. */
function isTextEditing(keys: string): boolean {
  return ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+A', 'Mod+C', 'Mod+X', 'Mod+V'].includes(keys);
}

/** Listens for the keys of all commands. Called once. */
export function listenForKeys(): () => void {
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}
