import type { Speaker, Transcript, Turn } from '../../../../shared/model';
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
  const asked = turns
    .map((turn, index) => ({ turn, marks: marks[index] ?? [], speaker: speakerOf(turn, byId) }))
    .filter(({ turn, speaker }) => !speaker?.interviewer && turn.text.trim() !== '');
  const names = new Set(asked.map(({ speaker }) => speaker?.name ?? null));
  const [only = null] = names;
  return {
    turns: asked.length,
    untagged: asked.filter((item) => item.marks.length === 0).map(({ turn }) => turn.id),
    person: names.size === 1 ? only : null,
  };
}

function speakerOf(turn: Turn, byId: ReadonlyMap<number, Speaker>): Speaker | undefined {
  return turn.speakerId === null ? undefined : byId.get(turn.speakerId);
}

/** "12 of 61 of Marta's turns untagged" */
export function coverageInWords({ turns, untagged, person }: Coverage): string {
  if (turns === 0) return '';
  if (untagged.length === 0) return 'Something is tagged in every turn';
  const whose = person === null ? 'turns' : `of ${person}’s turns`;
  return `${untagged.length} of ${turns} ${whose} untagged`;
}
