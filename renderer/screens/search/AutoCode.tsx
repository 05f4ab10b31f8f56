import { useState } from 'react';
import type { Hit, Hits, Reach } from '../../../shared/model';
import { call } from '../../store/client';
import { valueOrNotice } from '../../store/notice-slice';
import { useStore } from '../../store/store';
import { useResource } from '../../store/use-resource';
import { Button } from '../../ui/Button';
import { counted } from '../../ui/words';
import { AutoCodePreview, type Preview } from './AutoCodePreview';
import styles from './SearchScreen.module.css';
import type { Wanted } from './search-query';
import { allHits } from './use-hits';

interface AutoCodeProps {
  readonly wanted: Wanted;
  readonly found: Hits;
  readonly marked: ReadonlySet<number>;
  readonly onMarked: (marked: ReadonlySet<number>) => void;
}

const reachWords: Readonly<Record<Reach, string>> = {
  hit: 'the words found',
  sentence: 'their sentences',
  turn: 'their whole turns',
};
const reaches = ['hit', 'sentence', 'turn'] as const;

/** Tags what was found, all of it or what is marked: first shown, then one change. */
export function AutoCode({ wanted, found, marked, onMarked }: AutoCodeProps) {
  const codes = useResource('codes') ?? [];
  const kinds = useResource('kinds') ?? [];
  const [codeId, setCodeId] = useState<number | null>(null);
  // Shared words lie about the turn: alone, or by sentences, they are not what was looked for.
  const [reach, setReach] = useState<Reach>(wanted.like ? 'turn' : 'sentence');
  const [preview, setPreview] = useState<Preview | null>(null);
  const code = codes.find(({ id }) => id === codeId);
  const which = marked.size === 0 ? counted(found.total, 'turn') : `${marked.size} marked`;

  const show = async () => {
    if (!code) return;
    const hits = await hitsToTag(wanted, found, marked);
    const places = hits.flatMap(({ sourceId, span: best, places: spans }) =>
      (wanted.like ? [best] : spans).map((span) => ({ sourceId, span })),
    );
    if (places.length === 0) return;
    const answer = await call('passages.preview', { places, reach });
    const quotes = valueOrNotice(answer, useStore.getState());
    if (quotes) setPreview({ places, reach, quotes, code });
  };
  return (
    <div className={styles.autoCode}>
      <Button
        look="quiet"
        onClick={() =>
          onMarked(marked.size > 0 ? new Set() : new Set(found.hits.map((hit) => hit.turnId)))
        }
      >
        {marked.size > 0 ? `Unmark ${marked.size}` : 'Mark those shown'}
      </Button>
      <span>Tag {which}:</span>
      <select
        aria-label="How much to tag"
        value={reach}
        onChange={({ target }) =>
          setReach(reaches.find((each) => each === target.value) ?? 'sentence')
        }
      >
        {reaches.map((each) => (
          <option key={each} value={each}>
            {reachWords[each]}
          </option>
        ))}
      </select>
      <select
        aria-label="Code to tag with"
        value={codeId ?? ''}
        onChange={({ target }) => setCodeId(target.value ? Number(target.value) : null)}
      >
        <option value="">with a code…</option>
        {kinds.map((kind) => (
          <optgroup key={kind.key} label={kind.plural}>
            {codes
              .filter((each) => each.kind === kind.key && !each.archived)
              .toSorted((a, b) => a.name.localeCompare(b.name))
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <Button disabled={!code} onClick={() => void show()}>
        Preview…
      </Button>
      {preview && <AutoCodePreview preview={preview} onClose={() => setPreview(null)} />}
    </div>
  );
}

/** Marked hits are among those that were read; all of them may be many more. */
async function hitsToTag(
  wanted: Wanted,
  found: Hits,
  marked: ReadonlySet<number>,
): Promise<readonly Hit[]> {
  if (marked.size > 0) return found.hits.filter((hit) => marked.has(hit.turnId));
  return found.hits.length < found.total ? allHits(wanted) : found.hits;
}
