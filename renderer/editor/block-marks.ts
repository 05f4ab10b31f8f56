import { $createListItemNode, $createListNode, $isListNode } from '@lexical/list';
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
} from 'lexical';

/**
 * Turns a paragraph that starts with "#" or "##" into a heading, one that starts with "-" or "*"
 * into an item of a list, when the space after the mark is typed. True when it did.
 */
export function $markBlock(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const text = selection.anchor.getNode();
  const block = text.getParent();
  if (!$isTextNode(text) || !$isParagraphNode(block) || block.getFirstChild() !== text)
    return false;
  const before = text.getTextContent().slice(0, selection.anchor.offset);
  if (!/^(?:#{1,3}|[-*])$/.test(before)) return false;
  event.preventDefault();
  text.spliceText(0, before.length, '', true);
  const children = block.getChildren();
  if (before.startsWith('#')) {
    block.replace($createHeadingNode('h2').append(...children)).selectStart();
    return true;
  }
  const item = $createListItemNode().append(...children);
  const list = block.getPreviousSibling();
  if ($isListNode(list)) {
    list.append(item);
    block.remove();
  } else {
    block.replace($createListNode('bullet').append(item));
  }
  item.selectStart();
  return true;
}

/** Makes the selected blocks headings, or paragraphs when they are headings. */
export function $toggleHeading(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const isHeading = $isHeadingNode(selection.anchor.getNode().getTopLevelElement());
  $setBlocksType(selection, () => (isHeading ? $createParagraphNode() : $createHeadingNode('h2')));
}
