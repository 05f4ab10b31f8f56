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

interface Known {
  readonly looks: ReadonlyMap<number, CodeLook>;
  readonly marks: readonly Mark[];
}

/** The marks that each passage had last: most have the same again. */
const known = new WeakMap<Passage, Known>();

/**
 * The marks of a transcript, in the order of their passages. Coders that gave a passage the same
 * code share its mark. Marks that are as they were the last time keep their identity.
 */
export function marksOf(
  passages: readonly Passage[],
  looks: ReadonlyMap<number, CodeLook>,
): readonly Mark[] {
  const before = passages.map((passage) => marksBefore(passage, looks));
  const lanes = lanesOf(before.flat());
  let next = 0;
  return passages.flatMap((passage, index) => {
    let marks = before[index] ?? [];
    const from = next;
    next += marks.length;
    if (marks.some((mark, place) => mark.lane !== lanes[from + place])) {
      marks = marks.map((mark, place) => ({ ...mark, lane: lanes[from + place] ?? 0 }));
      known.set(passage, { looks, marks });
    }
    return marks;
  });
}

/** The marks of a passage in the lanes that they had last, of which new ones have the first. */
function marksBefore(passage: Passage, looks: Known['looks']): readonly Mark[] {
  const old = known.get(passage);
  if (old?.looks === looks) return old.marks;
  const marks = bareMarks(passage, looks).map((mark, place) => {
    const kept = old?.marks[place];
    return kept?.key === mark.key && kept.kind === mark.kind && kept.name === mark.name
      ? kept
      : { ...mark, lane: kept?.lane ?? 0 };
  });
  known.set(passage, { looks, marks });
  return marks;
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
    if (open.length > 0) open = open.filter((mark) => mark.end > turn.start);
    for (let mark = solid[next]; mark && mark.start < turn.end; mark = solid[next]) {
      if (mark.end > turn.start) open.push(mark);
      next += 1;
    }
    const end = turn.start + turn.text.length;
    const here = open.filter((mark) => mark.start < end);
    for (const mark of gone) if (mark.start >= turn.start && mark.start <= end) here.push(mark);
    if (here.length === 0) return none;
    const old = previous[index];
    return old && old.length === here.length && old.every((mark, at) => mark === here[at])
      ? old
      : here;
  });
}
