import { $isTextNode, type LexicalEditor } from 'lexical';
import type { Sentence } from '../../shared/synthesis';
import { $blocks } from './narrative-nodes';

/** The part of a sentence that is words: a sentence holds the spaces after it too. */
interface Piece {
  readonly key: string;
  readonly length: number;
}

/**
 * Ranges of the page over sentences, in their order; null for one that is not on the page as it was
 * when the sentences were read. The editor's text is only pointed at, never changed.
 */
export function rangesOf(
  editor: LexicalEditor,
  sentences: readonly Sentence[],
): readonly (Range | null)[] {
  const blocks = editor.read(() =>
    $blocks().map(({ node }) => {
      const texts = node.getChildren().filter($isTextNode);
      return {
        text: texts.map((text) => text.getTextContent()).join(''),
        pieces: texts.map((text) => ({ key: text.getKey(), length: text.getTextContentSize() })),
      };
    }),
  );
  return sentences.map(({ block, start, end }) => {
    const found = blocks[block];
    if (!found) return null;
    const words = found.text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    return rangeOver(editor, found.pieces, from, to);
  });
}

function rangeOver(
  editor: LexicalEditor,
  pieces: readonly Piece[],
  from: number,
  to: number,
): Range | null {
  const start = pointAt(editor, pieces, from, 'after');
  const end = pointAt(editor, pieces, to, 'before');
  if (!start || !end || from >= to) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** A place in a block's text as a place in the page; at a seam, in the piece before or after it. */
function pointAt(
  editor: LexicalEditor,
  pieces: readonly Piece[],
  position: number,
  seam: 'before' | 'after',
): { readonly node: Text; readonly offset: number } | null {
  let left = position;
  for (const { key, length } of pieces) {
    if (left < length || (left === length && seam === 'before')) {
      const node = firstText(editor.getElementByKey(key));
      return node && left <= node.length ? { node, offset: left } : null;
    }
    left -= length;
  }
  return null;
}

function firstText(node: Node | null): Text | null {
  if (node === null || node instanceof Text) return node;
  return firstText(node.firstChild);
}
