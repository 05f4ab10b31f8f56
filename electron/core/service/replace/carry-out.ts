import type { SourceSummary } from '../../../../shared/model';
import { isGenericName } from '../../../../shared/people/generic-name';
import type { Writable } from '../../db/handles';
import { deleteBareParticipants, personKnownAs } from '../../db/participants';
import { movePassage } from '../../db/passages';
import { deleteTurns, rewriteTurns } from '../../db/rewritten-turns';
import { replaceSource } from '../../db/sources';
import { deleteSpeaker, insertSpeaker, renameSpeaker, updateSpeaker } from '../../db/speakers';
import { anchorsOf, wordsOf } from '../spans';
import { personOf } from '../store-transcript';
import type { Version } from '../version';
import type { PairedVoice } from './pair-voices';
import type { Plan } from './plan';

/**
 * Gives a source the new version that was planned. What the person made of the source stays: its
 * title, who its speakers are, all that hangs on its passages.
 */
export function carryOut(db: Writable, source: SourceSummary, version: Version, plan: Plan): void {
  const people = plan.removedSpeakers.flatMap(({ participantId }) => participantId ?? []);
  const speakers = new Map<string, number>();
  for (const voice of plan.voices) {
    const { id, left } = speakerFor(db, source, version, voice);
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
    durationMs: version.fields.durationMs ?? source.durationMs,
    originalId: version.keepOriginal(db),
  });
}

/** The speaker that a voice goes on as; `left` is the participant whose words it no longer has. */
function speakerFor(
  db: Writable,
  source: SourceSummary,
  version: Version,
  { speaker, ...voice }: PairedVoice,
): { readonly id: number; readonly left: number | null } {
  const { name, interviewer } = voice;
  if (!speaker) {
    const participantId = personOf(db, voice, version.voices, source.title);
    const id = insertSpeaker(db, { name, interviewer, participantId, sourceId: source.id });
    return { id, left: null };
  }
  const { id, participantId } = speaker;
  if (speaker.name === name) return { id, left: null };
  // Who has a name of another person in the study is that person; the new name is not yet in use.
  const other = isGenericName(name) ? undefined : personKnownAs(db, name);
  renameSpeaker(db, id, name);
  if (speaker.interviewer) return { id, left: null };
  const person = interviewer ? null : (other ?? participantId);
  updateSpeaker(db, { id, participantId: person, interviewer });
  return { id, left: person === participantId ? null : participantId };
}
