import { useEffect, useState } from 'react';
import type { Hits } from '../../shared/model';
import { hrefOfHit } from '../screens/search/HitRow';
import { call } from '../store/client';
import { routeHref } from '../store/route-slice';
import { counted } from '../ui/words';
import type { Entry } from './palette-entries';
import type { Group } from './palette-search';

/** From so many letters on: one letter would find nearly every turn. */
const from = 2;
/** How long typing rests before core is asked, in milliseconds. */
const pause = 60;
const most = 6;

/** Words of transcripts for what was typed; the last word may be only begun. Stale answers are dropped. */
export function useTranscriptHits(typed: string): readonly Group[] {
  const [answer, setAnswer] = useState<{ readonly query: string; readonly found: Hits } | null>(
    null,
  );
  const query = typed.trim();
  useEffect(() => {
    if (query.length < from) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const params = { query: begunOf(query), limit: most, offset: 0 };
      const found = await call('search.transcripts', params);
      // Half a query, an open quotation mark say, is no fault yet.
      if (!stale) setAnswer(found.ok ? { query, found: found.value } : null);
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query]);
  if (query.length < from || !answer || answer.found.total === 0) return [];
  const go = (href: string) => () => {
    window.location.hash = href;
  };
  const entries = answer.found.hits.map(
    (hit): Entry => ({
      id: `turn/${hit.turnId}`,
      group: 'Transcripts’ words',
      title: `${shortEnd(hit.before)}${hit.words}${hit.after}`.replace(/\s+/g, ' '),
      detail: hit.participantName ?? hit.speakerName ?? hit.sourceTitle,
      quote: true,
      run: go(hrefOfHit(hit)),
    }),
  );
  const all: Entry = {
    id: 'turn/all',
    group: 'Transcripts’ words',
    title: `See all ${counted(answer.found.total, 'turn')} with “${answer.query}”`,
    detail: '',
    run: go(routeHref('search', null, { q: begunOf(answer.query) })),
  };
  return [{ name: 'Transcripts’ words', entries: [...entries, all] }];
}

const begunOf = (query: string): string => (/[\p{L}\p{N}]$/u.test(query) ? `${query}*` : query);

/** The last words before a hit: the words themselves must be seen on one line. */
function shortEnd(before: string): string {
  const words = before.split(' ');
  return words.length <= 6 ? before : `… ${words.slice(-5).join(' ')}`;
}
