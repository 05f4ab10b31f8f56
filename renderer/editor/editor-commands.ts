import type { Command } from '../commands/command';
import type { NarrativeHandle } from './narrative-handle';

/** What can be done in a narrative, for the keys and the palette. */
export function editorCommands(
  handle: () => NarrativeHandle | null,
  pick: () => void,
): readonly Command[] {
  return [
    { id: 'insert-quote', title: 'Insert a quote…', group: 'Here', keys: ["Mod+'"], run: pick },
    {
      id: 'toggle-heading',
      title: 'Heading on or off',
      group: 'Here',
      keys: ['Mod+Alt+1'],
      run: () => handle()?.toggle('heading'),
    },
    {
      id: 'toggle-list',
      title: 'List on or off',
      group: 'Here',
      keys: ['Mod+Alt+2'],
      run: () => handle()?.toggle('list'),
    },
  ];
}
