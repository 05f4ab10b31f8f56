import { layOut, type TurnLayout } from '../../../shared/text/positions';
import type { Readable } from './handles';

/** A source's turns laid out, with their ids in order. */
export interface SourceLayout {
  readonly layout: TurnLayout;
  readonly turnIds: readonly number[];
  /** Position of each turn's start in the canonical text, by the turn's id. */
  readonly startOf: ReadonlyMap<number, number>;
}

export function readLayout(db: Readable, sourceId: number): SourceLayout {
  const known = db.layouts.get(sourceId);
  if (known) return known;
  const rows = db.all<{ id: number; length: number }>(
    'SELECT id, length FROM turn WHERE source_id = ? ORDER BY ordinal',
    sourceId,
  );
  const layout = layOutTurns(rows);
  db.layouts.set(sourceId, layout);
  return layout;
}

export function layOutTurns(rows: readonly { id: number; length: number }[]): SourceLayout {
  const layout = layOut(rows.map((row) => row.length));
  const startOf = new Map(rows.map((row, index) => [row.id, layout.starts[index] ?? 0]));
  return { layout, turnIds: rows.map((row) => row.id), startOf };
}
