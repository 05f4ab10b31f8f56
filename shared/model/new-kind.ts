import { addedShapes, type Kind, type KindWords, kindColours, kindLetters } from './kind';

/** A kind that many studies need and none has from the start. */
export interface OfferedKind extends Pick<KindWords, 'name' | 'description' | 'slot'> {
  readonly plural?: string;
}

/** Kinds to begin with, for who adds one. */
export const offeredKinds: readonly OfferedKind[] = [
  { name: 'Objection', description: 'What speaks against it, in their words.', slot: null },
  { name: 'Anxiety', description: 'What they fear of the new way.', slot: 'struggle' },
  { name: 'Habit', description: 'What keeps them with what they do now.', slot: 'alternative' },
  { name: 'Pull', description: 'What draws them to a new way.', slot: 'outcome' },
  {
    name: 'Trade-off',
    description: 'What they give up for something they want more.',
    slot: 'alternative',
  },
  { name: 'Stakeholder', description: 'Who feels it, who evaluates, who approves.', slot: null },
  { name: 'Channel', description: 'Where they look, ask and hear of things.', slot: null },
  { name: 'Fit signal', description: 'What could be seen of who has the job.', slot: null },
  {
    name: 'Poor-fit signal',
    description: 'What could be seen of who will not get on with it.',
    slot: null,
  },
  {
    name: 'Maturity',
    plural: 'Maturity',
    description: 'How far they have come with the problem.',
    slot: null,
  },
];

/** The plural of an English word, as a proposal: "Habits", "Anxieties". */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}

/** Letters that are no key of the desk's and no other kind's. */
export function freeLetters(kinds: readonly Kind[], own: string | null = null): readonly string[] {
  const taken = new Set(kinds.filter((kind) => kind.key !== own).map((kind) => kind.letter));
  return kindLetters.filter((letter) => !taken.has(letter));
}

/** The free letter that stands first in the name, else the first free one; null without any. */
export function letterFor(name: string, free: readonly string[]): string | null {
  const spelt = [...name.normalize('NFD').toUpperCase()];
  return spelt.find((letter) => free.includes(letter)) ?? free[0] ?? null;
}

/**
 * All that a new kind needs beside its name: the likeliest letter, and a shape and a colour that
 * the fewest kinds have. Null where no letter is free.
 */
export function proposeKind(kinds: readonly Kind[], name: string): KindWords | null {
  const letter = letterFor(name, freeLetters(kinds));
  if (letter === null) return null;
  return {
    name,
    plural: pluralOf(name),
    letter,
    shape: rarest(addedShapes, ({ shape }) => shape, kinds),
    colour: rarest(kindColours, ({ colour }) => colour, kinds),
    description: '',
    slot: null,
  };
}

function rarest<T extends string>(
  choices: readonly [T, ...T[]],
  of: (kind: Kind) => string,
  kinds: readonly Kind[],
): T {
  const uses = (choice: T) => kinds.filter((kind) => of(kind) === choice).length;
  return choices.reduce((best, choice) => (uses(choice) < uses(best) ? choice : best));
}
