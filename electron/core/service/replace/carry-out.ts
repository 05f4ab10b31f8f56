import type { SourceSummary, Speaker } from '../../../../shared/model';
import { isGenericName } from '../../../../shared/people/generic-name';
import type { Writable } from '../../db/handles';
import { deleteBareParticipants, isBare, personKnownAs } from '../../db/participants';
import { movePassage } from '../../db/passages';
import { deleteTurns, rewriteTurns } from '../../db/rewritten-turns';
import { replaceSource } from '../../db/sources';
import { deleteSpeaker, insertSpeaker, renameSpeaker, updateSpeaker } from '../../db/speakers';
import { anchorsOf, wordsOf } from '../spans';
import { personOf } from '../store-transcript';
import type { Version } from '../version';
import type { PairedVoice } from './pair-voices';
import type { Plan } from './plan';

export interface CarryingOut {
  /** Whether a person chose who asks in the new version; else who asked goes on asking. */
  readonly interviewersChosen?: boolean;
  /** Whether a version without times is as long as the old one. */
  readonly keepOldTimes?: boolean;
}

/**
 * Gives a source the new version that was planned. What the person made of the source stays: its
 * title, who its speakers are, all that hangs on its passages.
 */
export function carryOut(
  db: Writable,
  source: SourceSummary,
  version: Version,
  plan: Plan,
  { interviewersChosen = false, keepOldTimes = true }: CarryingOut = {},
): void {
  const people = plan.removedSpeakers.flatMap(({ participantId }) => participantId ?? []);
  const speakers = new Map<string, number>();
  for (const voice of plan.voices) {
    const { id, left } = speakerFor(db, source, version, voice, interviewersChosen);
    speakers.set(voice.name, id);
    if (left !== null) people.push(left);
  }
  const turnIds = rewriteTurns(
    db,
    source.id,
    plan.turns.map(({ voice, ...turn }) => ({ ...turn, speakerId: speakers.get(voice) ?? null })),
  );
  for (const passage of plan.passages) {
    const anchors = anchorsOf(passage, plan.layout, turnIds);
    movePassage(db, passage.id, anchors, wordsOf(passage.quote), passage.previousQuote);
  }
  deleteTurns(db, source.id, plan.removedTurnIds);
  for (const { id } of plan.removedSpeakers) deleteSpeaker(db, id);
  deleteBareParticipants(db, people);
  replaceSource(db, source.id, {
    ...version.fields,
    title: source.title,
    recordedOn: source.recordedOn ?? version.fields.recordedOn,
    durationMs: version.fields.durationMs ?? (keepOldTimes ? source.durationMs : null),
    originalId: version.keepOriginal(db),
  });
}

/** The speaker that a voice goes on as; `left` is the participant whose words it no longer has. */
function speakerFor(
  db: Writable,
  source: SourceSummary,
  version: Version,
  { speaker, ...voice }: PairedVoice,
  interviewersChosen: boolean,
): { readonly id: number; readonly left: number | null } {
  const { name, interviewer } = voice;
  if (!speaker) {
    const participantId = personOf(db, voice, version.voices, source.title);
    const id = insertSpeaker(db, { name, interviewer, participantId, sourceId: source.id });
    return { id, left: null };
  }
  const { id, participantId } = speaker;
  const renamed = speaker.name !== name;
  // Who asked goes on asking; a new name may be that of somebody who asks.
  const asked = renamed ? speaker.interviewer || interviewer : speaker.interviewer;
  const asks = interviewersChosen ? interviewer : asked;
  if (!renamed && asks === speaker.interviewer) return { id, left: null };
  // Looked for before the new name is in use, which would make it that of the person until now.
  const known = asks ? null : personUnderName(db, source, version, { name, speaker });
  if (renamed) renameSpeaker(db, id, name);
  if (asks && speaker.interviewer) return { id, left: null };
  const person = asks ? null : (known ?? participantId);
  updateSpeaker(db, { id, participantId: person, interviewer: asks });
  return { id, left: person === participantId ? null : participantId };
}

/**
 * Who speaks under a name that a voice did not have, or who does not ask any more: the person of that
 * name, and where the file named nobody so far, a new one. Null where it is who it was.
 */
function personUnderName(
  db: Writable,
  source: SourceSummary,
  version: Version,
  { name, speaker }: { readonly name: string; readonly speaker: Speaker },
): number | null {
  const voice = { name, interviewer: false };
  if (speaker.interviewer) return personOf(db, voice, version.voices, source.title);
  if (isGenericName(name)) return null;
  const { name: before, participantId } = speaker;
  const known = personKnownAs(db, name);
  const nobody = participantId === null || isBare(db, participantId);
  if (known !== undefined || !isGenericName(before) || !nobody) return known ?? null;
  return personOf(db, voice, version.voices, source.title);
}
