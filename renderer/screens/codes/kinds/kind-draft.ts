import {
  addedShapes,
  freeLetters,
  type Kind,
  type KindWords,
  kindNameSchema,
  letterFor,
  type OfferedKind,
  pluralOf,
  proposeKind,
} from '../../../../shared/model';

/** A kind as it stands in the dialog: its plural and letter follow the name until they are chosen. */
export interface KindDraft extends KindWords {
  readonly ownPlural: boolean;
  readonly ownLetter: boolean;
}

/** What the dialog starts with; null where no letter is free for another kind. */
export function draftOf(kinds: readonly Kind[], kind: Kind | null): KindDraft | null {
  if (kind) {
    const shape = addedShapes.find((candidate) => candidate === kind.shape) ?? addedShapes[0];
    return { ...kind, shape, ownPlural: true, ownLetter: true };
  }
  const proposed = proposeKind(kinds, '');
  return proposed && { ...proposed, plural: '', ownPlural: false, ownLetter: false };
}

export function withName(draft: KindDraft, kinds: readonly Kind[], name: string): KindDraft {
  const plain = name.trim();
  const plural = plain === '' ? '' : pluralOf(plain);
  const letter = letterFor(plain, freeLetters(kinds));
  return {
    ...draft,
    name,
    plural: draft.ownPlural ? draft.plural : plural,
    letter: draft.ownLetter ? draft.letter : (letter ?? draft.letter),
  };
}

/** The draft as one of the offered kinds has it. */
export function withOffer(
  draft: KindDraft,
  kinds: readonly Kind[],
  { name, plural, description, slot }: OfferedKind,
): KindDraft {
  const started = withName({ ...draft, ownPlural: false, ownLetter: false }, kinds, name);
  return { ...started, plural: plural ?? started.plural, description, slot };
}

/** The words that are saved. */
export function wordsOf(draft: KindDraft): KindWords {
  const { name, plural, letter, shape, colour, description, slot } = draft;
  const words = { name: name.trim(), plural: plural.trim(), description: description.trim() };
  return { ...words, letter, shape, colour, slot };
}

/** What is in the way of a kind called so, in words; null where nothing is. */
export function problemOf(draft: KindDraft, others: readonly Kind[]): string | null {
  for (const word of [draft.name, draft.plural]) {
    const text = word.trim().toLowerCase();
    const other = others.find(({ key, name, plural }) =>
      [key, name, plural].some((known) => known.toLowerCase() === text),
    );
    if (other) return `“${word.trim()}” is what another kind is called.`;
    if (text !== '' && !kindNameSchema.safeParse(word).success) {
      return 'A name has at most 40 letters, and no slash.';
    }
  }
  return null;
}
