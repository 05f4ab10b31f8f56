import type { Kind } from '../../../../shared/model';
import type { Command } from '../../../commands/command';
import { useStore } from '../../../store/store';
import { meantKind, useCodebook } from '../codebook-state';
import { here } from '../here';
import { moveKind, removeKind } from './kind-actions';

const onKind = () => meantKind() !== null;
const onAddedKind = () => meantKind()?.builtIn === false;

/** What can be done with kinds while the keys are on one in the codebook. */
export const kindCommands: readonly Command[] = [
  here('new-kind', 'New kind of code…', ['K'], () => useCodebook.setState({ asking: 'new-kind' })),
  here(
    'edit-kind',
    'Change this kind…',
    ['F2'],
    () => useCodebook.setState({ asking: 'edit-kind' }),
    onKind,
  ),
  here('remove-kind', 'Remove this kind…', ['Delete'], () => startRemoving(), onAddedKind),
  here('kind-up', 'Move this kind up', ['Alt+ArrowUp'], () => move(-1), onKind),
  here('kind-down', 'Move this kind down', ['Alt+ArrowDown'], () => move(1), onKind),
];

/** One without codes goes at once: undo brings it back. */
function startRemoving(): void {
  const kind = meantKind();
  if (!kind) return;
  const codes = useStore.getState().loaded.codes ?? [];
  if (codes.some((code) => code.kind === kind.key)) {
    useCodebook.setState({ asking: 'remove-kind' });
  } else void removeAtOnce(kind);
}

async function removeAtOnce(kind: Kind): Promise<void> {
  const problem = await removeKind(kind, null);
  if (problem !== null) useStore.getState().notify(problem);
}

function move(step: 1 | -1): void {
  const kind = meantKind();
  if (kind) void moveKind(kind, step);
}
