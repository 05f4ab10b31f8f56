import type { CoreMethod, CoreParams } from '../../../../shared/contract';
import type { Kind, KindWords } from '../../../../shared/model';
import { call } from '../../../store/client';
import { useStore } from '../../../store/store';
import { inQuotes } from '../../../ui/words';
import { sayWithUndo } from '../codebook-actions';
import { goToKind } from '../tree-moves';

/** Changes the kinds and reads them again. Gives what is in the way, in words, or null when done. */
async function change<M extends CoreMethod>(
  method: M,
  params: CoreParams<M>,
): Promise<string | null> {
  const done = await call(method, params);
  if (!done.ok) return done.failure.message;
  const state = useStore.getState();
  await Promise.all([state.loadResource('kinds'), state.loadResource('codes')]);
  return null;
}

export async function addKind(words: KindWords): Promise<string | null> {
  const problem = await change('kinds.create', words);
  if (problem !== null) return problem;
  const { kinds } = useStore.getState().loaded;
  const made = kinds?.find((kind) => kind.letter === words.letter);
  sayWithUndo(`${inQuotes(words.name)} is a kind now. ${words.letter} tags with it.`);
  if (made) goToKind(made.key);
  return null;
}

/** Changes a kind; of the four, what they are called, their colour and description. */
export async function changeKind(kind: Kind, words: KindWords): Promise<string | null> {
  const { name, plural, colour, description } = words;
  const said = kind.builtIn ? { name, plural, colour, description } : words;
  const problem = await change('kinds.update', { key: kind.key, ...said });
  if (problem !== null) return problem;
  useStore.getState().announce(`${inQuotes(name)} is changed.`);
  goToKind(kind.key);
  return null;
}

/** Removes a kind; its codes become those of `into`, where it has some. */
export async function removeKind(kind: Kind, into: Kind | null): Promise<string | null> {
  const moveTo = into ? { moveTo: into.key } : {};
  const problem = await change('kinds.remove', { key: kind.key, ...moveTo });
  if (problem !== null) return problem;
  const where = into ? ` Its codes are with the ${into.plural.toLowerCase()}.` : '';
  sayWithUndo(`${inQuotes(kind.name)} is removed.${where}`);
  const next = into ?? useStore.getState().loaded.kinds?.at(-1);
  if (next) goToKind(next.key);
  return null;
}

/** Puts a kind before the one above it, or after the one below. */
export async function moveKind(kind: Kind, step: 1 | -1): Promise<void> {
  const store = useStore.getState();
  const keys = (store.loaded.kinds ?? []).map(({ key }) => key);
  const at = keys.indexOf(kind.key);
  const other = keys[at + step];
  if (other === undefined) {
    store.announce(step === 1 ? 'It is the last kind.' : 'It is the first kind.');
    return;
  }
  keys[at] = other;
  keys[at + step] = kind.key;
  const problem = await change('kinds.reorder', { keys });
  if (problem !== null) store.notify(problem);
  else store.announce(`${kind.plural} stand ${at + step + 1} of ${keys.length} now.`);
  goToKind(kind.key);
}
