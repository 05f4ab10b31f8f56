import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import fc from 'fast-check';
import { createEditor } from 'lexical';
import { expect, test } from 'vitest';
import { $caretPlace, $restoreCaret, type CaretPlace } from '../../renderer/editor/caret-place';
import { $writeNarrative } from '../../renderer/editor/narrative-nodes';
import { normalNarrative } from '../../renderer/editor/normal-narrative';
import { QuoteNode } from '../../renderer/editor/quote-node';
import type { Narrative } from '../../shared/model';
import { anyNarrative } from './narratives';

/** Every place that a caret can have in a narrative: a chip is one unit, a text one a character. */
function placesIn(narrative: Narrative): CaretPlace[] {
  return normalNarrative(narrative).blocks.flatMap(({ children }, block) => {
    const size = children.reduce(
      (sum, child) => sum + (child.type === 'text' ? child.text.length : 1),
      0,
    );
    return Array.from({ length: size + 1 }, (_, offset) => ({ block, offset }));
  });
}

function $placeAfterRewriting(narrative: Narrative, place: CaretPlace): CaretPlace | null {
  $writeNarrative(narrative);
  $restoreCaret(place);
  return $caretPlace();
}

function inEditor($work: () => void): void {
  const nodes = [HeadingNode, ListNode, ListItemNode, QuoteNode];
  const editor = createEditor({
    nodes,
    onError: (error) => {
      throw error;
    },
  });
  editor.update($work, { discrete: true });
}

test('the caret keeps its place when the same text is written again', () => {
  fc.assert(
    fc.property(anyNarrative, (narrative) => {
      inEditor(() => {
        for (const place of placesIn(narrative)) {
          expect($placeAfterRewriting(narrative, place)).toEqual(place);
        }
      });
    }),
    { numRuns: 40 },
  );
});

test('the caret goes to the end of what is left when its place is gone', () => {
  const short: Narrative = {
    version: 1,
    blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'One.' }] }],
  };
  inEditor(() => {
    expect($placeAfterRewriting(short, { block: 3, offset: 90 })).toEqual({ block: 0, offset: 4 });
  });
});
