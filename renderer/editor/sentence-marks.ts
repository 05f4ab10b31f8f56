import type { LexicalEditor } from 'lexical';
import type { Narrative } from '../../shared/model';
import { sentencesOf } from '../../shared/synthesis';
import { rangesOf } from './sentence-ranges';

/** Name of the highlight in the style sheet. */
const name = 'without-quote';

/** How long the marks may wait for the page to have nothing else to do, in milliseconds. */
const LATEST = 250;

/**
 * Marks the sentences that no quote stands behind: a highlight over ranges of the page, so that the
 * text that is edited stays as it is. Returns what to call with each new narrative, and how to
 * take the marks away.
 */
export function sentenceMarks(editor: LexicalEditor): {
  readonly show: (narrative: Narrative) => void;
  readonly clear: () => void;
} {
  let waiting: number | null = null;
  const draw = (narrative: Narrative) => {
    const bare = sentencesOf(narrative).filter(({ quotes }) => quotes.length === 0);
    const ranges = rangesOf(editor, bare).filter((range) => range !== null);
    CSS.highlights.set(name, new Highlight(...ranges));
  };
  const cancel = () => {
    if (waiting !== null) cancelIdleCallback(waiting);
    waiting = null;
  };
  return {
    show: (narrative) => {
      cancel();
      waiting = requestIdleCallback(() => draw(narrative), { timeout: LATEST });
    },
    clear: () => {
      cancel();
      CSS.highlights.delete(name);
    },
  };
}
