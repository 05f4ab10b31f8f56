import type { Persona } from '../../../shared/model';
import type { Command } from '../../commands/command';
import { putInBrief } from '../../ui/put-in-brief';
import { removePersona } from './persona-actions';

/** What can be done with the persona that is shown. `rename` puts the caret in its name. */
export function personaCommands(
  { id, name }: Pick<Persona, 'id' | 'name'>,
  rename: () => void,
): { readonly commands: readonly Command[]; readonly putInBrief: () => void } {
  const put = () => void putInBrief({ type: 'persona', id, title: name });
  return {
    putInBrief: put,
    commands: [
      {
        id: 'put-in-brief',
        title: 'Put this persona in the brief',
        group: 'Here',
        keys: ['B'],
        run: put,
      },
      {
        id: 'rename-persona',
        title: 'Rename this persona',
        group: 'Here',
        keys: ['F2'],
        run: rename,
      },
      {
        id: 'remove-persona',
        title: 'Remove this persona',
        group: 'Here',
        run: () => void removePersona(id, name),
      },
    ],
  };
}
