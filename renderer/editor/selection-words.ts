import { $getSelection, $isElementNode, $isRangeSelection, $isTextNode } from 'lexical';

/** The words of the block between its start and the caret; a chip counts as its quote. */
export function $textBeforeCaret(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return '';
  const { anchor } = selection;
  const node = anchor.getNode();
  const before = $isElementNode(node)
    ? node.getChildren().slice(0, anchor.offset)
    : node.getPreviousSiblings();
  const own = $isTextNode(node) ? node.getTextContent().slice(0, anchor.offset) : '';
  return before.map((sibling) => sibling.getTextContent()).join('') + own;
}
