import { useMemo, useState } from 'react';
import type { SourceSummary } from '../../../../shared/model';
import { importByDialog } from '../../../commands/global';
import { recall, remember } from '../../../store/study-memory';
import { useResource } from '../../../store/use-resource';
import { Button } from '../../../ui/Button';
import { ScreenHeader } from '../../../ui/ScreenHeader';
import { counted } from '../../../ui/words';
import { minutes } from '../source-words';
import { NoTranscripts } from './NoTranscripts';
import { type Column, type Order, orderAfter, orderSchema, sortSources } from './sorting';
import styles from './TranscriptList.module.css';
import { TranscriptTable } from './TranscriptTable';

const memory = 'transcript-order';

/** All transcripts of the study. */
export function TranscriptList() {
  const sources = useResource('sources');
  const participants = useResource('participants');
  const [order, setOrder] = useState<Order | null>(() =>
    recall(memory, orderSchema.nullable(), null),
  );
  const [search, setSearch] = useState('');
  const names = useMemo(
    () => new Map(participants?.map(({ id, name }) => [id, name])),
    [participants],
  );
  const rows = useMemo(() => {
    const peopleOf = (source: SourceSummary) =>
      source.participantIds.map((id) => names.get(id) ?? '').join(', ');
    return sortSources(sources ?? [], order, peopleOf)
      .map((source) => ({ source, people: peopleOf(source) }))
      .filter(({ source, people }) => holdsWords(`${source.title} ${people}`, search));
  }, [sources, order, search, names]);
  if (!sources || !participants) return null;
  if (sources.length === 0) return <NoTranscripts />;
  const sortBy = (column: Column) => {
    const next = orderAfter(order, column);
    remember(memory, next);
    setOrder(next);
  };
  return (
    <section className={styles.screen} aria-label="Transcripts">
      <ScreenHeader title="Transcripts" note={summary(sources)}>
        <input
          type="search"
          placeholder="Find a transcript"
          aria-label="Find a transcript"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Button onClick={() => void importByDialog(false)}>Import transcripts…</Button>
      </ScreenHeader>
      <TranscriptTable rows={rows} order={order} onSort={sortBy} />
      {rows.length === 0 && <p className={styles.none}>No transcript is called that.</p>}
    </section>
  );
}

/** "14 transcripts · 101,240 words · 11 h 20 min · 3 with nothing tagged yet" */
function summary(sources: readonly SourceSummary[]): string {
  const words = sources.reduce((sum, source) => sum + source.words, 0);
  const time = sources.reduce((sum, source) => sum + (source.durationMs ?? 0), 0);
  const untouched = sources.filter((source) => source.tags === 0).length;
  return [
    counted(sources.length, 'transcript'),
    counted(words, 'word'),
    time > 0 ? minutes(time) : null,
    untouched > 0 ? `${untouched} with nothing tagged yet` : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function holdsWords(text: string, search: string): boolean {
  const lower = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
