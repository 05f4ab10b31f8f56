import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list';
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { Narrative, NarrativeBlock, NarrativeInline } from '../../shared/model';
import { normalNarrative } from './normal-narrative';
import { $createQuoteNode, $isQuoteNode, $quoteOf } from './quote-node';

/** A block of the editor: a paragraph, a heading, or one item of a list. */
export interface EditorBlock {
  readonly type: NarrativeBlock['type'];
  readonly node: ElementNode;
}

/** The blocks of the editor in order: place in this list is a block's place in the narrative. */
export function $blocks(): EditorBlock[] {
  return $getRoot().getChildren().flatMap($blocksUnder);
}

function $blocksUnder(node: LexicalNode): EditorBlock[] {
  if ($isListNode(node)) return node.getChildren().flatMap($blocksUnder);
  if ($isListItemNode(node)) {
    const inner = node.getChildren().filter($isListNode);
    return inner.length > 0 ? inner.flatMap($blocksUnder) : [{ type: 'listItem', node }];
  }
  if (!$isElementNode(node)) return [];
  return [{ type: $isHeadingNode(node) ? 'heading' : 'paragraph', node }];
}

/** The narrative that the editor holds, in its normal form. */
export function $readNarrative(): Narrative {
  const blocks = $blocks().map(({ type, node }) => ({
    type,
    children: node.getChildren().map((child) => $readInline(child)),
  }));
  return normalNarrative({ version: 1, blocks });
}

/** What stands between the words of a block, as we keep it; `text` stands for a cut text. */
export function $readInline(node: LexicalNode, text = node.getTextContent()): NarrativeInline {
  if ($isQuoteNode(node)) return $quoteOf(node);
  if (!$isTextNode(node)) return { type: 'text', text };
  return { type: 'text', text, bold: node.hasFormat('bold'), italic: node.hasFormat('italic') };
}

/** Makes the editor hold a narrative and nothing else. */
export function $writeNarrative(narrative: Narrative): void {
  const nodes = $blockNodes(normalNarrative(narrative).blocks);
  $getRoot()
    .clear()
    .append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]));
}

/** Nodes for blocks: items of a list that follow each other share one. */
export function $blockNodes(blocks: readonly NarrativeBlock[]): ElementNode[] {
  const nodes: ElementNode[] = [];
  for (const { type, children } of blocks) {
    const inline = $inlineNodes(children);
    if (type === 'listItem') {
      const before = nodes.at(-1);
      const list = $isListNode(before) ? before : $createListNode('bullet');
      if (list !== before) nodes.push(list);
      list.append($createListItemNode().append(...inline));
    } else {
      const block = type === 'heading' ? $createHeadingNode('h2') : $createParagraphNode();
      nodes.push(block.append(...inline));
    }
  }
  return nodes;
}

export function $inlineNodes(children: readonly NarrativeInline[]): LexicalNode[] {
  return children.map((child) => {
    if (child.type === 'quote') return $createQuoteNode(child);
    const node = $createTextNode(child.text);
    if (child.bold) node.toggleFormat('bold');
    if (child.italic) node.toggleFormat('italic');
    return node;
  });
}
