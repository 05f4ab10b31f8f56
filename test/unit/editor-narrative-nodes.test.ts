import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import fc from 'fast-check';
import { createEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $blocks, $readNarrative, $writeNarrative } from '../../renderer/editor/narrative-nodes';
import { normalNarrative } from '../../renderer/editor/normal-narrative';
import { QuoteNode } from '../../renderer/editor/quote-node';
import type { Narrative } from '../../shared/model';
import { anyNarrative } from './narratives';

/** Runs in an editor without a page, and gives what `$work` gives. */
function inEditor<T>($work: () => T): T {
  const editor = createEditor({
    nodes: [HeadingNode, ListNode, ListItemNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  const done: T[] = [];
  editor.update(() => void done.push($work()), { discrete: true });
  const [value] = done;
  if (value === undefined) throw new Error('The editor did not run the update.');
  return value;
}

const written = (narrative: Narrative): Narrative =>
  inEditor(() => {
    $writeNarrative(narrative);
    return $readNarrative();
  });

describe('a narrative in the editor', () => {
  it('comes back as it was stored', () => {
    fc.assert(
      fc.property(anyNarrative, (narrative) => {
        expect(written(narrative)).toEqual(normalNarrative(narrative));
      }),
    );
  });

  it('puts list items that follow each other into one list', () => {
    const item = (text: string) => ({
      type: 'listItem' as const,
      children: [{ type: 'text' as const, text }],
    });
    const lists = inEditor(() => {
      $writeNarrative({ version: 1, blocks: [item('one'), item('two')] });
      return new Set($blocks().map(({ node }) => node.getParentOrThrow().getKey())).size;
    });
    expect(lists).toBe(1);
  });

  it('is empty when nothing is written', () => {
    expect(written({ version: 1, blocks: [] })).toEqual({ version: 1, blocks: [] });
  });
});
