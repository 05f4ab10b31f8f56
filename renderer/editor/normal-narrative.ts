import type { Narrative, NarrativeBlock, NarrativeInline } from '../../shared/model';

/**
 * A narrative in the one form in which the editor gives it back: no text is empty, neighbours of
 * the same format are one, a line break inside a block parts it in two, and no empty paragraph
 * stands at the end. Says the same as `narrative`.
 */
export function normalNarrative(narrative: Narrative): Narrative {
  const blocks = narrative.blocks.flatMap(splitAtLineBreaks).map(({ type, children }) => ({
    type,
    children: joined(children),
  }));
  const last = blocks.findLastIndex(
    ({ type, children }) => type !== 'paragraph' || children.length > 0,
  );
  return { version: 1, blocks: blocks.slice(0, last + 1) };
}

function splitAtLineBreaks(block: NarrativeBlock): NarrativeBlock[] {
  const lines: NarrativeInline[][] = [[]];
  for (const child of block.children) {
    const [first = '', ...others] = child.type === 'text' ? child.text.split('\n') : [];
    lines.at(-1)?.push(child.type === 'text' ? { ...child, text: first } : child);
    for (const text of others) {
      lines.push(child.type === 'text' ? [{ ...child, text }] : []);
    }
  }
  return lines.map((children) => ({ type: block.type, children }));
}

function joined(children: readonly NarrativeInline[]): NarrativeInline[] {
  const result: NarrativeInline[] = [];
  for (const child of children) {
    if (child.type === 'quote') {
      result.push(child);
      continue;
    }
    if (child.text === '') continue;
    const before = result.at(-1);
    const bold = child.bold === true;
    const italic = child.italic === true;
    const joins =
      before?.type === 'text' &&
      (before.bold === true) === bold &&
      (before.italic === true) === italic;
    const text = joins ? before.text + child.text : child.text;
    if (joins) result.pop();
    result.push({
      type: 'text',
      text,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    });
  }
  return result;
}
