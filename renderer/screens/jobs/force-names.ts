import type { BuiltInKind, Force } from '../../../shared/model';

/** What forces are called, and the kind whose colour each shares; anxiety has none of its own. */
export const forceNames: Readonly<
  Record<Force, { readonly name: string; readonly kind: BuiltInKind | 'added' }>
> = {
  push: { name: 'Push', kind: 'struggle' },
  pull: { name: 'Pull', kind: 'outcome' },
  anxiety: { name: 'Anxiety', kind: 'added' },
  habit: { name: 'Habit', kind: 'alternative' },
};
