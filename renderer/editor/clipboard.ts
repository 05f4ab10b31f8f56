import {
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { z } from 'zod';
import {
  type Narrative,
  type NarrativeBlock,
  type NarrativeInline,
  narrativeSchema,
} from '../../shared/model';
import { inQuotes } from '../ui/words';
import { $blockNodes, $blocks, $inlineNodes, $readInline } from './narrative-nodes';
import { normalNarrative } from './normal-narrative';

/** Our own form on the clipboard. The study is named: passages of another one are other passages. */
const ownType = 'application/x-throughline-narrative';
const ownSchema = z.object({ study: z.string(), narrative: narrativeSchema });

/** What is selected, as a narrative; null when nothing is. */
export function $selectedNarrative(): Narrative | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const children = selection.getNodes().map((node) => $readInline(node));
    return children.length === 0 ? null : one(children);
  }
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  const selected = new Set(selection.getNodes().map((node) => node.getKey()));
  const blocks = $blocks().flatMap(({ type, node }) => {
    const children = node
      .getChildren()
      .filter((child) => selected.has(child.getKey()))
      .map((child) => $readInline(child, selectedText(child, selection)));
    return children.length === 0 ? [] : [{ type, children }];
  });
  return normalNarrative({ version: 1, blocks });
}

const one = (children: NarrativeInline[]): Narrative => ({
  version: 1,
  blocks: [{ type: 'paragraph', children }],
});

/** The part of a text that is selected. */
function selectedText(node: LexicalNode, selection: RangeSelection): string {
  const text = node.getTextContent();
  const [from, to] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const key = node.getKey();
  const start = from.type === 'text' && from.key === key ? from.offset : 0;
  const end = to.type === 'text' && to.key === key ? to.offset : text.length;
  return text.slice(start, end);
}

/** A narrative as the clipboard carries it: ours with its links, and plain text for others. */
export function clipboardForms(narrative: Narrative, study: string): Record<string, string> {
  return {
    [ownType]: JSON.stringify({ study, narrative }),
    'text/plain': narrative.blocks.map(plainText).join('\n\n'),
  };
}

function plainText({ type, children }: NarrativeBlock): string {
  const words = children
    .map((child) => (child.type === 'quote' ? inQuotes(child.quote) : child.text))
    .join('');
  return type === 'listItem' ? `- ${words}` : words;
}

/**
 * What the clipboard brings, as a narrative: ours as it was (its quotes as words, if it comes from
 * another study), anything else as plain paragraphs.
 */
export function narrativeFromClipboard(
  data: Pick<DataTransfer, 'getData'>,
  study: string,
): Narrative {
  const own = ownSchema.safeParse(parsed(data.getData(ownType))).data;
  if (own) return own.study === study ? own.narrative : withoutLinks(own.narrative);
  const text = data.getData('text/plain') || textOfHtml(data.getData('text/html'));
  return paragraphs(text);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function withoutLinks(narrative: Narrative): Narrative {
  const blocks = narrative.blocks.map(({ type, children }) => ({
    type,
    children: children.map((child) =>
      child.type === 'quote' ? { type: 'text' as const, text: inQuotes(child.quote) } : child,
    ),
  }));
  return { version: 1, blocks };
}

/** The words of foreign HTML. It is parsed apart from the page: nothing in it is run or fetched. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
  for (const block of body.querySelectorAll(
    'p, div, li, h1, h2, h3, h4, h5, h6, tr, br, blockquote',
  )) {
    block.append('\n');
  }
  return body.textContent;
}

/** Plain text as paragraphs, one a line; empty lines part and are not kept. */
export function paragraphs(text: string): Narrative {
  const lines = text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/[\t\v\f]+/g, ' ').replace(/[\p{Cc}]/gu, ''))
    .filter((line) => line.trim() !== '');
  const blocks = lines.map((line) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: line }],
  }));
  return { version: 1, blocks };
}

/** Puts a narrative where the caret is, in place of what is selected. */
export function $insertNarrative(narrative: Narrative): void {
  const selection = $getSelection();
  if (selection === null) return;
  const { blocks } = normalNarrative(narrative);
  const [first, ...others] = blocks;
  if (!first) return;
  const [only] = first.children;
  if (others.length === 0 && first.children.length === 1 && only?.type === 'text') {
    selection.insertRawText(only.text);
    return;
  }
  const nodes = others.length === 0 ? $inlineNodes(first.children) : $blockNodes(blocks);
  selection.insertNodes(nodes);
  const last = nodes.at(-1);
  if (last && !$isElementNode(last) && last.isAttached()) last.selectNext(0, 0);
}
