import type { CoreParsedParams } from '../../../shared/contract';
import type { Speaker } from '../../../shared/model';
import { ok } from '../../../shared/result';
import type { Writable } from '../db/handles';
import { deleteBareParticipants, participantName } from '../db/participants';
import { sourceTitle } from '../db/sources';
import {
  listSpeakers,
  listVoices,
  type PlacedSpeaker,
  readSpeaker,
  speakersCalled,
  updateSpeaker,
} from '../db/speakers';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { missing } from './missing';
import { personBehind } from './people';

type Wanted = Omit<CoreParsedParams<'speakers.update'>, 'id' | 'everywhere'>;

export const speakerHandlers = {
  'speakers.list': (study) => ok(listVoices(study.db)),

  /**
   * Whoever becomes an interviewer is no longer a person of the study, and the other way round,
   * unless the call says so. A person left with nothing goes. A person given everywhere is not
   * given to interviewers of that name.
   */
  'speakers.update': (study, { id, everywhere = false, ...wanted }) => {
    const speaker = readSpeaker(study.db, id);
    if (!speaker) return missing('speaker');
    const { participantId } = wanted;
    const person = participantId == null ? null : participantName(study.db, participantId);
    if (person === undefined) return missing('participant');
    const voices = everywhere
      ? speakersCalled(study.db, speaker.name).filter(
          (voice) => wanted.interviewer !== undefined || voice.interviewer === speaker.interviewer,
        )
      : [speaker];
    return study.change(labelOf(speaker, wanted, voices.length), (db) => {
      for (const voice of voices) updateVoice(db, voice, wanted);
      const { sourceId: _, ...updated } = readSpeaker(db, id) ?? speaker;
      return ok({ speaker: updated, changed: voices.length });
    });
  },
} satisfies Partial<Handlers>;

function labelOf(speaker: Speaker, { interviewer }: Wanted, voices: number): string {
  const name = quoted(speaker.name);
  const where = voices === 1 ? '' : ` in ${voices} transcripts`;
  return interviewer === undefined || interviewer === speaker.interviewer
    ? `set the person behind ${name}${where}`
    : `mark ${name} as ${interviewer ? 'interviewer' : 'participant'}${where}`;
}

function updateVoice(db: Writable, voice: PlacedSpeaker, wanted: Wanted): void {
  const interviewer = wanted.interviewer ?? voice.interviewer;
  const changes = interviewer !== voice.interviewer;
  const participantId =
    wanted.participantId !== undefined
      ? wanted.participantId
      : changes
        ? personAfter(db, voice, interviewer)
        : voice.participantId;
  updateSpeaker(db, { id: voice.id, interviewer, participantId });
  if (voice.participantId !== null && voice.participantId !== participantId) {
    deleteBareParticipants(db, [voice.participantId]);
  }
}

function personAfter(db: Writable, voice: PlacedSpeaker, asks: boolean): number | null {
  if (asks) return null;
  if (voice.participantId !== null) return voice.participantId;
  const others = listSpeakers(db, voice.sourceId);
  const alone = others.every((other) => other.id === voice.id || other.interviewer);
  const title = sourceTitle(db, voice.sourceId) ?? '';
  return personBehind(db, { name: voice.name, title, alone });
}
