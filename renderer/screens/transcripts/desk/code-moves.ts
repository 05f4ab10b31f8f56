import type { Passage } from '../../../../shared/model';
import { call } from '../../../store/client';
import { valueOrNotice } from '../../../store/notice-slice';
import { useStore } from '../../../store/store';
import { useDesk } from './desk-state';
import { goToPassage, passageFromHere } from './passage-moves';
import { recentCodes } from './recent-codes';

/**
 * Goes to the next (`1`) or previous quote of a code: that of the chosen passage, else the one that
 * the panel tells of, else the one given last. After the last one of this transcript come those of
 * the next, and after the very last the first.
 */
export async function moveToCode(direction: 1 | -1): Promise<void> {
  const store = useStore.getState();
  const sourceId = store.transcript?.source.id;
  const codeId = codeToFollow();
  if (sourceId === undefined) return;
  if (codeId === undefined) {
    store.announce('Choose a code or a passage first.');
    return;
  }
  useDesk.setState({ codeId });
  const here = passageFromHere(direction, hasCode(codeId));
  if (here) {
    goToPassage(here);
    store.announce(`Passage: ${here.quote}`);
    return;
  }
  const quotes = valueOrNotice(await call('quotes.list', { codeIds: [codeId] }), store);
  if (!quotes) return;
  const next =
    direction === 1
      ? (quotes.find((quote) => quote.sourceId > sourceId) ?? quotes[0])
      : (quotes.findLast((quote) => quote.sourceId < sourceId) ?? quotes.at(-1));
  if (!next) {
    store.announce('This code has no quote.');
  } else if (next.sourceId === sourceId) {
    goToPassage(next);
    store.announce(`From the ${direction === 1 ? 'start' : 'end'}: ${next.quote}`);
  } else {
    store.go('transcripts', next.sourceId, { passage: String(next.id) });
    store.announce(`In ${next.sourceTitle}: ${next.quote}`);
  }
}

const hasCode = (codeId: number) => (passage: Passage) =>
  passage.tags.some((tag) => tag.codeId === codeId);

/** The code of the panel stays the one, as long as the chosen passage has it among others. */
function codeToFollow(): number | undefined {
  const { passages, selectedPassageId } = useStore.getState();
  const { codeId } = useDesk.getState();
  const chosen = passages.find((passage) => passage.id === selectedPassageId);
  const [first] = chosen?.tags ?? [];
  if (first && (codeId === null || !chosen || !hasCode(codeId)(chosen))) return first.codeId;
  return codeId ?? recentCodes()[0];
}
