import type { KindKey, Passage, Span, Turn } from '../../../../shared/model';
import { lanesOf } from '../../../../shared/text/lanes';

/** What a code looks like on the page. */
export interface CodeLook {
  readonly kind: KindKey;
  readonly name: string;
}

/**
 * One code on one passage, as it is drawn: a fill, an underline in its lane, a bracket in the
 * margin. A passage without codes is drawn once.
 */
export interface Mark extends Span {
  /** The same for the same code on the same passage. */
  readonly key: string;
  readonly passageId: number;
  readonly codeId: number | null;
  readonly kind: KindKey | null;
  readonly name: string;
  /** Whether the passage has a memo; its first mark says so. */
  readonly memo: boolean;
  /** Whether a correction changed the passage's words. Without any left, start and end are one. */
  readonly changed: boolean;
  readonly lane: number;
}

/**
 * The marks of a transcript, in the order of their passages. Coders that gave a passage the same
 * code share its mark. Marks that are as in `previous` keep their identity.
 */
export function marksOf(
  passages: readonly Passage[],
  looks: ReadonlyMap<number, CodeLook>,
  previous: readonly Mark[] = [],
): readonly Mark[] {
  const bare = passages.flatMap((passage) => bareMarks(passage, looks));
  const lanes = lanesOf(bare);
  const known = new Map(previous.map((mark) => [mark.key, mark]));
  return bare.map((mark, index) => {
    const lane = lanes[index] ?? 0;
    const old = known.get(mark.key);
    const same =
      old &&
      old.start === mark.start &&
      old.end === mark.end &&
      old.kind === mark.kind &&
      old.name === mark.name &&
      old.memo === mark.memo &&
      old.changed === mark.changed &&
      old.lane === lane;
    return same ? old : { ...mark, lane };
  });
}

function bareMarks(
  { id, start, end, tags, memo, previousQuote }: Passage,
  looks: ReadonlyMap<number, CodeLook>,
): Omit<Mark, 'lane'>[] {
  const place = { start, end, passageId: id, changed: previousQuote !== null };
  const codeIds = new Set(tags.map((tag) => tag.codeId));
  if (codeIds.size === 0) {
    const name = memo === null ? 'Quote' : 'Memo';
    return [{ ...place, key: `${id}`, codeId: null, kind: null, name, memo: memo !== null }];
  }
  return [...codeIds].map((codeId, index) => {
    const look = looks.get(codeId);
    const key = `${id}:${codeId}`;
    return {
      ...place,
      key,
      codeId,
      kind: look?.kind ?? null,
      name: look?.name ?? '',
      memo: memo !== null && index === 0,
    };
  });
}

const none: readonly Mark[] = [];

/**
 * The marks that lie on each turn, in the order of the turns. A turn whose marks are as in
 * `previous` keeps its list, so that only turns that changed are drawn again.
 */
export function marksByTurn(
  turns: readonly Turn[],
  marks: readonly Mark[],
  previous: readonly (readonly Mark[])[] = [],
): readonly (readonly Mark[])[] {
  const solid = marks.filter((mark) => mark.start < mark.end);
  const gone = marks.filter((mark) => mark.start === mark.end);
  let next = 0;
  let open: Mark[] = [];
  return turns.map((turn, index) => {
    open = open.filter((mark) => mark.end > turn.start);
    for (let mark = solid[next]; mark && mark.start < turn.end; mark = solid[next]) {
      if (mark.end > turn.start) open.push(mark);
      next += 1;
    }
    const end = turn.start + turn.text.length;
    const here = [
      ...open.filter((mark) => mark.start < end),
      ...gone.filter((mark) => mark.start >= turn.start && mark.start <= end),
    ];
    const old = previous[index];
    if (old && old.length === here.length && old.every((mark, at) => mark === here[at])) return old;
    return here.length === 0 ? none : here;
  });
}
