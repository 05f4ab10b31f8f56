import type { QuoteFault } from '../../../shared/model';
import { insideCharacter } from '../../../shared/text/graphemes';
import type { Readable } from '../db/handles';
import { readLayout } from '../db/layout';
import { type ProvablePassage, provablePassages } from '../db/passage-words';
import { listSources } from '../db/sources';
import { listTurns } from '../db/turns';
import { wordsOf } from './spans';

export interface Proof {
  /** Passages that were looked at. */
  readonly passages: number;
  readonly wrong: QuoteFault[];
  /** Turns whose kept length is not that of their words: positions behind them are then wrong. */
  readonly problems: string[];
}

/** Holds every passage of the study against the words at its place. One source at a time. */
export function proveQuotes(db: Readable): Proof {
  const wrong: QuoteFault[] = [];
  const problems: string[] = [];
  let passages = 0;
  for (const source of listSources(db)) {
    const { layout, turnIds, startOf } = readLayout(db, source.id);
    const turns = new Map(listTurns(db, source.id).map((turn) => [turn.id, turn.text]));
    for (const [index, id] of turnIds.entries()) {
      const next = layout.starts[index + 1] ?? layout.length + 1;
      if (next - 1 - (layout.starts[index] ?? 0) !== turns.get(id)?.length) {
        problems.push(`“${source.title}”: the length kept of turn ${index + 1} is not its own.`);
      }
    }
    const text = turnIds.map((id) => turns.get(id) ?? '').join('\n');
    for (const passage of provablePassages(db, source.id)) {
      passages += 1;
      const start = (startOf.get(passage.startTurnId) ?? Number.NaN) + passage.startOffset;
      const end = (startOf.get(passage.endTurnId) ?? Number.NaN) + passage.endOffset;
      const found = text.slice(start, end);
      const fault = faultOf(passage, found, {
        first: turns.get(passage.startTurnId),
        last: turns.get(passage.endTurnId),
        inOrder: start <= end,
      });
      if (fault) {
        const { id: passageId, quote: kept } = passage;
        wrong.push({ passageId, sourceId: source.id, fault, kept, found });
      }
    }
  }
  return { passages, wrong, problems };
}

interface Ends {
  /** The texts of the turns in which it starts and ends. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly inOrder: boolean;
}

function faultOf(
  { startOffset, endOffset, quote, hash, previousQuote }: ProvablePassage,
  found: string,
  { first, last, inOrder }: Ends,
): QuoteFault['fault'] | null {
  if (first === undefined || last === undefined || !inOrder) return 'place';
  if (startOffset < 0 || startOffset > first.length) return 'place';
  if (endOffset < 0 || endOffset > last.length + 1) return 'place';
  if (found !== quote) return 'words';
  if (wordsOf(quote).hash !== hash) return 'hash';
  if (insideCharacter(first, startOffset) || insideCharacter(last, endOffset)) return 'character';
  return quote === '' && previousQuote === null ? 'no words' : null;
}
