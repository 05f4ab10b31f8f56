import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $isQuoteNode, type QuoteNode } from './quote-node';
import { $textBeforeCaret } from './selection-words';

interface ChipActions {
  /** Opens what there is to see and do about a chip. */
  readonly open: (key: string) => void;
  /** Asks for a quote: the sign for it was typed. */
  readonly pick: () => void;
}

/**
 * What mouse and keys do with chips: a click or Enter on a selected one opens it, writing goes on
 * after it, "@" at the start of a word asks for a quote.
 */
export function registerChips(editor: LexicalEditor, { open, pick }: ChipActions): () => void {
  return mergeRegister(
    editor.registerCommand(
      CLICK_COMMAND,
      ({ target }) => {
        const node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null;
        if (!$isQuoteNode(node)) return false;
        const selection = $createNodeSelection();
        selection.add(node.getKey());
        $setSelection(selection);
        open(node.getKey());
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const chip = $selectedChip();
        if (!chip) return false;
        event?.preventDefault();
        open(chip.getKey());
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        // A selected chip has no caret: the browser would write at the start of the text.
        if (needsCaret(event)) $selectedChip()?.selectNext(0, 0);
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (event.key !== '@' || event.isComposing || !$isAtStartOfWord()) return false;
        event.preventDefault();
        pick();
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

/** The chip that is selected alone. */
function $selectedChip(): QuoteNode | null {
  const selection = $getSelection();
  const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
  return $isQuoteNode(node) && others.length === 0 ? node : null;
}

/** Keys that write, or that move from where the caret is. */
function needsCaret({ ctrlKey, key, metaKey }: KeyboardEvent): boolean {
  if (['Home', 'End', 'PageUp', 'PageDown', 'Dead', 'Process'].includes(key)) return true;
  return key.length === 1 && !ctrlKey && !metaKey;
}

function $isAtStartOfWord(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  return !/[\p{L}\p{N}_]$/u.test($textBeforeCaret());
}
