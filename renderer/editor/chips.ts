import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $isQuoteNode } from './quote-node';
import { $textBeforeCaret } from './selection-words';

interface ChipActions {
  /** Opens what there is to see and do about a chip. */
  readonly open: (key: string) => void;
  /** Asks for a quote: the sign for it was typed. */
  readonly pick: () => void;
}

/**
 * What mouse and keys do with chips: a click or Enter on a selected one opens it, "@" at the start
 * of a word asks for a quote.
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
        const selection = $getSelection();
        const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : [];
        if (!$isQuoteNode(node) || others.length > 0) return false;
        event?.preventDefault();
        open(node.getKey());
        return true;
      },
      COMMAND_PRIORITY_LOW,
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

function $isAtStartOfWord(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  return !/[\p{L}\p{N}_]$/u.test($textBeforeCaret());
}
