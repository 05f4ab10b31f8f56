import type { CoreMethod, CoreParams } from '../../../shared/contract';
import type { Participant } from '../../../shared/model';
import type { MixedRole } from '../../../shared/people/mixed-roles';
import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { counted, inQuotes, peopleCounted } from '../../ui/words';

/** Changes the study, says what was done, and offers to undo it. False when it was refused. */
async function change<M extends CoreMethod>(
  method: M,
  params: CoreParams<M>,
  said: string,
): Promise<boolean> {
  const state = useStore.getState();
  if (valueOrNotice<unknown>(await call(method, params), state) === null) return false;
  state.notify(said, { label: 'Undo', run: () => void useStore.getState().undo() });
  return true;
}

export function mergePeople(
  people: readonly Participant[],
  into: Participant,
  take: { attributeId: number; participantId: number }[],
): Promise<boolean> {
  const ids = people.filter(({ id }) => id !== into.id).map(({ id }) => id);
  const said = `${peopleCounted(people.length)} are one now: ${inQuotes(into.name)}.`;
  return change('participants.merge', { ids, intoId: into.id, take }, said);
}

export function keepApart(ids: readonly number[]): Promise<boolean> {
  return change('participants.keepApart', { ids: [...ids] }, 'They stay different people.');
}

export function setPseudonyms(params: CoreParams<'participants.setPseudonyms'>): Promise<boolean> {
  const said = `${peopleCounted(params.names.length)} ${params.names.length === 1 ? 'has a pseudonym' : 'have pseudonyms'} now.`;
  return change('participants.setPseudonyms', params, said);
}

export function markEverywhere(
  { speakerId, name }: Pick<MixedRole, 'speakerId' | 'name'>,
  interviewer: boolean,
): Promise<boolean> {
  const said = interviewer
    ? `${inQuotes(name)} asks in all transcripts now.`
    : `${inQuotes(name)} is a person of the study now.`;
  return change('speakers.update', { id: speakerId, interviewer, everywhere: true }, said);
}

/** "3 transcripts" */
export const inTranscripts = (count: number): string => counted(count, 'transcript');

/** Takes a table of people over and says what came of it. False when it was refused. */
export async function takeTable(params: CoreParams<'participants.applyTable'>): Promise<boolean> {
  const state = useStore.getState();
  const done = valueOrNotice(await call('participants.applyTable', params), state);
  if (!done) return false;
  const made = done.people > 0 ? `, ${peopleCounted(done.people)} added` : '';
  state.notify(`${done.file}: ${counted(done.values, 'value')} taken over${made}.`, {
    label: 'Undo',
    run: () => void useStore.getState().undo(),
  });
  return true;
}

/** Asks where the table of people goes and writes it there. */
export async function exportPeople(): Promise<void> {
  const state = useStore.getState();
  const path = await shell.chooseTablePath({
    title: 'Export the people',
    suggestedName: `${state.loaded.overview?.title ?? 'Study'} people.csv`,
  });
  if (path === null) return;
  const written = valueOrNotice(await call('participants.export', { path }), state);
  if (!written) return;
  state.notify(`${peopleCounted(written.people)} written, without real names.`, {
    label: 'Show the file',
    run: () => void shell.showInFolder(written.path),
  });
}
