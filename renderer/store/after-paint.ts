/**
 * Runs `work` when what was just drawn is on the screen; where the window draws nothing, because it
 * is hidden, at once.
 */
export function afterPaint(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
