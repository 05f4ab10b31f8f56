import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $blocks } from './narrative-nodes';

/** A place of the caret that outlives its nodes: a block, and units into it (a chip is one). */
export interface CaretPlace {
  readonly block: number;
  readonly offset: number;
}

const sizeOf = (node: LexicalNode): number => ($isTextNode(node) ? node.getTextContentSize() : 1);

/** Where the caret is; null when the selection is something else. */
export function $caretPlace(): CaretPlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { focus } = selection;
  const node = focus.getNode();
  const block = $blocks().findIndex((known) => known.node.is(node) || known.node.isParentOf(node));
  const element = $blocks()[block]?.node;
  if (!element) return null;
  return { block, offset: offsetIn(element, focus) };
}

function offsetIn(element: ElementNode, { key, offset, type }: PointType): number {
  const children = element.getChildren();
  if (type === 'element')
    return children.slice(0, offset).reduce((sum, child) => sum + sizeOf(child), 0);
  const at = children.findIndex((child) => child.getKey() === key);
  return children.slice(0, Math.max(at, 0)).reduce((sum, child) => sum + sizeOf(child), offset);
}

/** Puts the caret where it was, or as near as the text still goes. */
export function $restoreCaret({ block, offset }: CaretPlace): void {
  const blocks = $blocks();
  const element = blocks[Math.min(block, blocks.length - 1)]?.node;
  if (!element) return;
  const selection = $createRangeSelection();
  for (const point of [selection.anchor, selection.focus]) $placePoint(point, element, offset);
  $setSelection(selection);
}

function $placePoint(point: PointType, element: ElementNode, offset: number): void {
  let left = offset;
  for (const [place, child] of element.getChildren().entries()) {
    const size = sizeOf(child);
    if ($isTextNode(child) && left <= size) {
      point.set(child.getKey(), left, 'text');
      return;
    }
    if (left < size) {
      point.set(element.getKey(), place, 'element');
      return;
    }
    left -= size;
  }
  point.set(element.getKey(), element.getChildrenSize(), 'element');
}
