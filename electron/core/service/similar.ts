import type { SimilarHits, Span, TranscriptFilter } from '../../../shared/model';
import type { Result } from '../../../shared/result';
import type { StudyContext } from '../context';
import { findTurnsRanked } from '../db/search';
import { sourceTitle } from '../db/sources';
import { turnsBetween } from '../db/turns';
import type { Handlers } from '../handlers';
import { anyWord } from '../search/match';
import { closing, opening } from '../search/places';
import { foldWord, rareWords } from '../search/rare-words';
import { missing } from './missing';
import { hitOf } from './search';
import { anchorSpan } from './spans';

export const similarHandlers = {
  'search.like': (study, { sourceId, span, filter, limit }) =>
    findSimilar(study, sourceId, span, filter ?? {}, limit),
} satisfies Partial<Handlers>;

/** How many of the best turns are looked at for each that is given: some share one word alone. */
const lookedAtForEach = 4;

function findSimilar(
  study: StudyContext,
  sourceId: number,
  span: Span,
  filter: TranscriptFilter,
  limit: number,
): Result<SimilarHits> {
  if (sourceTitle(study.db, sourceId) === undefined) return missing('source');
  const place = anchorSpan(study.db, sourceId, span);
  if (!place.ok) return place;
  const { anchors, words: passage } = place.value;
  return study.askIndex((db) => {
    const words = rareWords(db, passage.quote);
    const own = turnsBetween(db, anchors.startTurnId, anchors.endTurnId);
    const match = anyWord(words.map(({ word }) => word));
    const ranked =
      words.length === 0
        ? []
        : findTurnsRanked(db, match, filter, own, limit * lookedAtForEach, [opening, closing]);
    const hits = ranked.map((turn) => {
      const hit = hitOf(db, turn);
      const found = hit.places.map(({ start, end }) =>
        foldWord(turn.text.slice(start - hit.turn.start, end - hit.turn.start)),
      );
      return {
        ...hit,
        shared: words.map(({ word }) => word).filter((each) => found.includes(each)),
      };
    });
    const least = Math.min(2, words.length);
    const kept = hits.filter(({ shared }) => shared.length >= least).slice(0, limit);
    return { hits: kept, total: kept.length, widened: [], quote: passage.quote, words: [...words] };
  });
}
