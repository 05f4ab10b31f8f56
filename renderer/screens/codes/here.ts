import type { Command } from '../../commands/command';

/** A command of this screen. */
export function here(
  id: string,
  title: string,
  keys: readonly string[],
  run: () => void,
  enabled: () => boolean = () => true,
): Command {
  return { id, title, group: 'Here', keys, run, enabled };
}
