import type { Transcript } from '../../../../shared/model';
import type { Mark } from './marks';

/** Turns of those who were interviewed: how many there are, and those with nothing tagged. */
export interface Coverage {
  readonly turns: number;
  readonly untagged: readonly number[];
  /** The only person who was interviewed; null where there are several or nobody is named. */
  readonly person: string | null;
}

export function coverageOf(
  { turns, speakers }: Transcript,
  marks: readonly (readonly Mark[])[],
): Coverage {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const names = new Set<string | null>();
  const untagged: number[] = [];
  let asked = 0;
  for (const [index, turn] of turns.entries()) {
    const speaker = turn.speakerId === null ? undefined : byId.get(turn.speakerId);
    if (speaker?.interviewer || turn.text.trim() === '') continue;
    asked += 1;
    names.add(speaker?.name ?? null);
    if (marks[index]?.length === 0) untagged.push(turn.id);
  }
  const [only = null] = names;
  return { turns: asked, untagged, person: names.size === 1 ? only : null };
}

/** "12 of 61 of Marta's turns untagged" */
export function coverageInWords({ turns, untagged, person }: Coverage): string {
  if (turns === 0) return '';
  if (untagged.length === 0) return 'Something is tagged in every turn';
  const whose = person === null ? 'turns' : `of ${person}’s turns`;
  return `${untagged.length} of ${turns} ${whose} untagged`;
}
