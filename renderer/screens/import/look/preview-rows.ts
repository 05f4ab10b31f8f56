import type { ImportPreview, PreviewLeft, PreviewTurn } from '../../../../shared/model';

/** What is drawn of a preview, from top to bottom. */
export type PreviewRow =
  | { readonly type: 'turn'; readonly turn: PreviewTurn }
  | { readonly type: 'left'; readonly left: PreviewLeft; readonly at: number }
  /** Turns that are not shown. */
  | { readonly type: 'gap'; readonly turns: number };

/**
 * Turns with what is left out where it stands in the file: above the first turn that starts below
 * it. Answers of a survey are not in the order of the file; there it all comes last.
 */
export function rowsOf({ first, last, left, turns }: ImportPreview): PreviewRow[] {
  const rows: PreviewRow[] = [];
  const shown = [...first, ...last];
  const ordered = shown.every(({ line }, at) => line >= (shown[at - 1]?.line ?? 0));
  let next = 0;
  const leaveUntil = (line: number) => {
    for (; next < left.length; next += 1) {
      const piece = left[next];
      if (!piece || piece.line === 0 || piece.line >= line) break;
      rows.push({ type: 'left', left: piece, at: next });
    }
  };
  for (const [at, turn] of shown.entries()) {
    if (ordered) leaveUntil(turn.line);
    const hidden = turn.ordinal - at;
    if (hidden > 0 && at === first.length) rows.push({ type: 'gap', turns: hidden });
    rows.push({ type: 'turn', turn });
  }
  const missing = turns - shown.length;
  if (missing > 0 && last.length === 0) rows.push({ type: 'gap', turns: missing });
  for (; next < left.length; next += 1) {
    const piece = left[next];
    if (piece) rows.push({ type: 'left', left: piece, at: next });
  }
  return rows;
}
