import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  type ElementNode,
} from 'lexical';
import type { Span } from '../../shared/model';

/** Puts a plain text in place of all: one paragraph, a line break for each "\n". */
export function $writePlainText(text: string): void {
  const paragraph = $createParagraphNode();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line !== '') paragraph.append($createTextNode(line));
  }
  $getRoot().clear().append(paragraph);
}

export function $readPlainText(): string {
  return $getRoot().getTextContent();
}

/** Selects a span of the text, in UTF-16 units; where it is empty, places the caret. */
export function $selectInPlainText({ start, end }: Span): void {
  const paragraph = $getRoot().getFirstChild();
  if (!$isElementNode(paragraph)) return;
  const selection = $createRangeSelection();
  selection.anchor.set(...$pointAt(paragraph, start));
  selection.focus.set(...$pointAt(paragraph, end));
  $setSelection(selection);
}

function $pointAt(
  paragraph: ElementNode,
  offset: number,
): [key: string, offset: number, type: 'text' | 'element'] {
  let left = offset;
  for (const [index, child] of paragraph.getChildren().entries()) {
    const size = child.getTextContentSize();
    if ($isTextNode(child) && left <= size) return [child.getKey(), left, 'text'];
    if (!$isTextNode(child) && left === 0) return [paragraph.getKey(), index, 'element'];
    left -= size;
  }
  return [paragraph.getKey(), paragraph.getChildrenSize(), 'element'];
}
