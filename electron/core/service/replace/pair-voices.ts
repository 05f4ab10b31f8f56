import type { Speaker } from '../../../../shared/model';
import { nameKey } from '../../../../shared/text/name-key';
import type { Voice } from '../version';

/** A voice of the new version, and the speaker that it was in the old one. */
export interface PairedVoice extends Voice {
  /** Null for a voice that is new. */
  readonly speaker: Speaker | null;
}

/** How much of what a speaker said is said by a voice of the new version. */
export interface SaidBoth {
  readonly speakerId: number | null;
  readonly voice: string;
  readonly length: number;
}

/** Of what either says in both versions, the part that makes them one under another name. */
const leastSaid = 0.8;

/**
 * Who each voice of a new version was. The same name is the same voice, also in other letters; so is
 * a new name that says nearly all that was said by a name which is no longer there.
 */
export function pairVoices(
  speakers: readonly Speaker[],
  voices: readonly Voice[],
  said: readonly SaidBoth[],
): PairedVoice[] {
  const left = new Set(speakers);
  const paired = new Map<string, Speaker>();
  const pair = (voice: Voice, fits: (speaker: Speaker) => boolean) => {
    const speaker = paired.has(voice.name) ? undefined : [...left].find(fits);
    if (!speaker) return;
    left.delete(speaker);
    paired.set(voice.name, speaker);
  };
  const same = sameVoices(said);
  for (const voice of voices) pair(voice, ({ name }) => name === voice.name);
  for (const voice of voices) pair(voice, ({ name }) => nameKey(name) === nameKey(voice.name));
  for (const voice of voices) pair(voice, ({ id }) => same.get(voice.name) === id);
  return voices.map((voice) => ({ ...voice, speaker: paired.get(voice.name) ?? null }));
}

/** Of those voices that say what one speaker said, and little else, that speaker's id. */
function sameVoices(said: readonly SaidBoth[]): ReadonlyMap<string, number> {
  const bySpeaker = new Map<number, number>();
  const byVoice = new Map<string, Map<number | null, number>>();
  for (const { speakerId, voice, length } of said) {
    if (speakerId !== null) bySpeaker.set(speakerId, (bySpeaker.get(speakerId) ?? 0) + length);
    const own = byVoice.get(voice) ?? new Map<number | null, number>();
    byVoice.set(voice, own.set(speakerId, (own.get(speakerId) ?? 0) + length));
  }
  const same = new Map<string, number>();
  for (const [voice, speakers] of byVoice) {
    const all = [...speakers.values()].reduce((sum, length) => sum + length, 0);
    for (const [speakerId, length] of speakers) {
      if (speakerId === null) continue;
      const least = leastSaid * Math.max(all, bySpeaker.get(speakerId) ?? 0);
      if (length >= least) same.set(voice, speakerId);
    }
  }
  return same;
}
