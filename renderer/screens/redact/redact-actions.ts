import type { CoreParams } from '../../../shared/contract';
import type { RedactionEntry, RedactionPreview } from '../../../shared/model';
import { shell } from '../../shell';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { counted } from '../../ui/words';

/** What would be reached; null where it was stopped or refused, which is told. */
export async function findPlaces(
  workId: string,
  entries: RedactionEntry[],
): Promise<RedactionPreview | null> {
  const answer = await call('redaction.preview', { workId, entries });
  if (!answer.ok && answer.failure.code === 'cancelled') return null;
  return valueOrNotice(answer, useStore.getState());
}

/** Asks first where the key goes, if one is wanted. Whether it was done. */
export async function redact(
  asked: Omit<CoreParams<'redaction.apply'>, 'keyPath'>,
  withKey: boolean,
): Promise<boolean> {
  const store = useStore.getState();
  const title = store.status.type === 'open' ? store.status.title : 'Study';
  const keyPath = withKey
    ? await shell.chooseTablePath({
        title: 'Keep the key to redacted words',
        suggestedName: `Key to ${title}`,
      })
    : null;
  if (withKey && keyPath === null) return false;
  const done = valueOrNotice(await call('redaction.apply', { ...asked, keyPath }), store);
  if (!done) return false;
  const key = keyPath === null ? '' : ' The key is kept apart from the study.';
  store.notify(`${counted(done.places, 'place')} redacted.${key} Undo takes all of it back.`);
  return true;
}

/** Asks for a key and puts its words back. */
export async function putWordsBack(): Promise<void> {
  const path = await shell.chooseKey();
  if (path === null) return;
  const store = useStore.getState();
  const done = valueOrNotice(await call('redaction.restore', { path }), store);
  if (!done) return;
  const lost =
    done.lost.length === 0
      ? ''
      : ` ${counted(done.lost.length, 'place')} could not be told any more, the first in: ${done.lost[0]?.where}.`;
  store.notify(`Words put back at ${counted(done.places, 'place')}.${lost}`);
}
