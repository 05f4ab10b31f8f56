import {
  $addUpdateTag,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $setSelection,
  type BaseSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { Narrative, NarrativeQuote, Quote } from '../../shared/model';
import type { Sentence } from '../../shared/synthesis';
import { $caretPlace, $restoreCaret } from './caret-place';
import { type Formatting, toggleFormatting } from './formatting';
import { $writeNarrative } from './narrative-nodes';
import { $createQuoteNode, $isQuoteNode, $setQuote } from './quote-node';
import { $textBeforeCaret } from './selection-words';
import { rangesOf } from './sentence-ranges';

/** Updates with this tag come from the study, not from the person who writes. */
export const FROM_STUDY_TAG = 'throughline-from-study';

/** What the rest of the window can do with the editor, which alone knows its library. */
export interface NarrativeHandle {
  /** Remembers where the caret is, for when what is picked elsewhere comes in. */
  readonly keepCaret: () => void;
  /** Puts a quote where the caret was kept, or else is; at the end if it never was in the text. */
  readonly insertQuote: (quote: Quote) => void;
  readonly insertText: (text: string) => void;
  readonly changeQuote: (key: string, change: Partial<NarrativeQuote>) => void;
  readonly removeQuote: (key: string) => void;
  /** Shows a narrative that changed elsewhere; the caret stays as near as it can. */
  readonly replace: (narrative: Narrative) => void;
  /** Selects a sentence and scrolls to it. */
  readonly showSentence: (sentence: Sentence) => void;
  readonly toggle: (what: keyof Formatting) => void;
  readonly focus: () => void;
}

export function narrativeHandle(editor: LexicalEditor): NarrativeHandle {
  let kept: BaseSelection | null = null;
  /** Changes the text at the kept caret at once, and goes on writing there. */
  const write = ($change: () => void) => {
    editor.update(
      () => {
        if (kept) $setSelection(kept.clone());
        else if ($getSelection() === null) $getRoot().selectEnd();
        kept = null;
        $change();
      },
      { discrete: true },
    );
    editor.focus();
  };
  return {
    keepCaret: () => {
      kept = editor.read(() => $getSelection()?.clone() ?? null);
    },
    insertQuote: (quote) => write(() => $insertQuote(quote)),
    insertText: (text) => write(() => $getSelection()?.insertText(text)),
    changeQuote: (key, change) =>
      editor.update(() => {
        const node = $getNodeByKey(key);
        if ($isQuoteNode(node)) $setQuote(node, change);
      }),
    removeQuote: (key) =>
      write(() => {
        const node = $getNodeByKey(key);
        if (!$isQuoteNode(node)) return;
        node.selectNext(0, 0);
        node.remove();
      }),
    replace: (narrative) => replaceAll(editor, narrative),
    showSentence: (sentence) => showSentence(editor, sentence),
    toggle: (what) => toggleFormatting(editor, what),
    focus: () => editor.focus(),
  };
}

/**
 * A space parts a quote from a word before it, and follows it where it stands after a full stop,
 * for the next sentence.
 */
function $insertQuote({ id, quote }: Quote): void {
  const before = $textBeforeCaret();
  const selection = $getSelection();
  if (!selection) return;
  if (before !== '' && !/\s$/.test(before)) selection.insertText(' ');
  const node = $createQuoteNode({ type: 'quote', passageId: id, stance: 'supports', quote });
  $getSelection()?.insertNodes([node]);
  const after = node.selectNext(0, 0);
  if (/[.!?…]\s*$/.test(before)) after.insertText(' ');
}

function replaceAll(editor: LexicalEditor, narrative: Narrative): void {
  const focused = editor.getRootElement()?.contains(document.activeElement) ?? false;
  editor.update(() => {
    $addUpdateTag(FROM_STUDY_TAG);
    $addUpdateTag(HISTORY_PUSH_TAG);
    if (!focused) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    const place = $caretPlace();
    $writeNarrative(narrative);
    if (place) $restoreCaret(place);
    else $setSelection(null);
  });
}

function showSentence(editor: LexicalEditor, sentence: Sentence): void {
  const [range] = rangesOf(editor, [sentence]);
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  editor.update(() => $getRoot().selectStart().applyDOMRange(range), { discrete: true });
  editor.focus();
}
