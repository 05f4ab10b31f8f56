import type { Voice } from '../model';
import { isGenericName } from './generic-name';
import { wordsOfName } from './likeness';

/** A name whose voice asks in some transcripts and answers in others. */
export interface MixedRole {
  readonly name: string;
  /** One of its voices that answers. */
  readonly speakerId: number;
  readonly asksIn: number;
  readonly answersIn: number;
}

/** Names that are an interviewer's in some transcripts only: most likely in all. */
export function mixedRoles(voices: readonly Voice[]): readonly MixedRole[] {
  const named = voices.filter(({ name }) => !isGenericName(name));
  const byName = Map.groupBy(named, ({ name }) => wordsOfName(name).join(' '));
  return [...byName.values()].flatMap((same) => {
    const answering = same.filter((voice) => !voice.interviewer);
    const [first] = answering;
    const asksIn = same.length - answering.length;
    if (!first || asksIn === 0) return [];
    return { name: first.name, speakerId: first.id, asksIn, answersIn: answering.length };
  });
}
