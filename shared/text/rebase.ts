import type { Span } from '../model';
import type { Edit } from './edits';

export interface Rebased extends Span {
  /** True when words inside the span were changed, or all of them taken out. */
  readonly changed: boolean;
}

/**
 * Where a span of a text lies after edits to it, which are in order and do not touch. What is put in
 * right before or right after the span stays outside; a stretch that the span holds in part, and
 * that was replaced, comes in with all of its new words. A span whose words were all taken out is
 * empty, at the place where they were: whether it then gets other words is for the caller to say.
 */
export function rebaseSpan(span: Span, edits: readonly Edit[]): Rebased {
  const start = rebaseStart(span.start, edits);
  const changed = edits.some((edit) => edit.start < span.end && edit.end > span.start);
  return { start, end: Math.max(start, rebaseEnd(span.end, edits)), changed };
}

/** Where the start of a span comes to lie: after what was put in there. */
export function rebaseStart(position: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.end > position) return shift + Math.min(position, edit.start);
    shift += edit.text.length - (edit.end - edit.start);
  }
  return position + shift;
}

/** Where the end of a span comes to lie: before what was put in there. */
export function rebaseEnd(position: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start >= position) return position + shift;
    if (edit.end > position) return edit.start + shift + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return position + shift;
}
