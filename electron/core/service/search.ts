import type { Hit, Hits, TranscriptFilter } from '../../../shared/model';
import type { Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import type { Readable } from '../db/handles';
import { readLayout } from '../db/layout';
import { countTurns, type FoundTurn, findTurns, type Page } from '../db/search';
import type { Handlers } from '../handlers';
import { matchOf } from '../search/match';
import { widen } from '../search/nearest';
import { parseQuery } from '../search/parse-query';
import { bestPlace, closing, opening, placesIn, snippetOf } from '../search/places';

export const searchHandlers = {
  'search.transcripts': (study, { query, filter, limit, offset }) =>
    searchTranscripts(study, query, filter ?? {}, { limit, offset }),
} satisfies Partial<Handlers>;

function searchTranscripts(
  study: StudyContext,
  text: string,
  filter: TranscriptFilter,
  page: Page,
): Result<Hits> {
  const query = parseQuery(text);
  if (!query.ok) return query;
  return study.askIndex((db) => {
    const widened = widen(db, query.value);
    const match = matchOf(query.value, widened);
    const found = findTurns(db, match, filter, page, [opening, closing]);
    const whole = page.offset === 0 && found.length < page.limit;
    return {
      hits: found.map((turn) => hitOf(db, turn)),
      total: whole ? found.length : countTurns(db, match, filter),
      widened: [...widened].map(([word, also]) => ({ word, also: [...also] })),
    };
  });
}

/** A found turn with its places in the canonical text. */
export function hitOf(db: Readable, { text, marked, ordinal, ...turn }: FoundTurn): Hit {
  const start = readLayout(db, turn.sourceId).startOf.get(turn.turnId) ?? 0;
  const inTurn = placesIn(text, marked);
  const first = bestPlace(inTurn) ?? { start: 0, end: text.length };
  const places = (inTurn.length > 0 ? inTurn : [first]).map((place) => ({
    start: start + place.start,
    end: start + place.end,
  }));
  return {
    sourceId: turn.sourceId,
    sourceTitle: turn.sourceTitle,
    turnId: turn.turnId,
    turnNumber: ordinal + 1,
    speakerName: turn.speakerName || null,
    participantId: turn.participantId,
    participantName: turn.participantName,
    interviewer: turn.interviewer === 1,
    startMs: turn.startMs,
    turn: { start, end: start + text.length },
    span: { start: start + first.start, end: start + first.end },
    places,
    ...snippetOf(text, first),
  };
}
