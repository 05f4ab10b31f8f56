import type { Speaker } from '../../../shared/model';
import { ok } from '../../../shared/result';
import type { Writable } from '../db/handles';
import { deleteBareParticipants, participantName } from '../db/participants';
import { sourceTitle } from '../db/sources';
import { listSpeakers, readSpeaker, updateSpeaker } from '../db/speakers';
import type { Handlers } from '../handlers';
import { quoted } from './labels';
import { missing } from './missing';
import { personBehind } from './people';

export const speakerHandlers = {
  /**
   * Whoever becomes an interviewer is no longer a person of the study, and the other way round,
   * unless the call says so. A person left with nothing goes.
   */
  'speakers.update': (study, { id, participantId, interviewer }) => {
    const speaker = readSpeaker(study.db, id);
    if (!speaker) return missing('speaker');
    const label =
      interviewer === undefined || interviewer === speaker.interviewer
        ? `set the person behind ${quoted(speaker.name)}`
        : `mark ${quoted(speaker.name)} as ${interviewer ? 'interviewer' : 'participant'}`;
    return study.change(label, (db) => {
      if (participantId != null && participantName(db, participantId) === undefined) {
        return missing('participant');
      }
      const asks = interviewer ?? speaker.interviewer;
      const changes = asks !== speaker.interviewer;
      const person =
        participantId !== undefined
          ? participantId
          : changes
            ? personAfter(db, speaker, asks)
            : speaker.participantId;
      const updated: Speaker = {
        id,
        name: speaker.name,
        interviewer: asks,
        participantId: person,
      };
      updateSpeaker(db, updated);
      if (speaker.participantId !== null && speaker.participantId !== person) {
        deleteBareParticipants(db, [speaker.participantId]);
      }
      return ok(updated);
    });
  },
} satisfies Partial<Handlers>;

function personAfter(
  db: Writable,
  speaker: Speaker & { readonly sourceId: number },
  asks: boolean,
): number | null {
  if (asks) return null;
  if (speaker.participantId !== null) return speaker.participantId;
  const others = listSpeakers(db, speaker.sourceId);
  const alone = others.every((other) => other.id === speaker.id || other.interviewer);
  const title = sourceTitle(db, speaker.sourceId) ?? '';
  return personBehind(db, { name: speaker.name, title, alone });
}
