import { describe, expect, test } from 'vitest';
import { clipboardForms, narrativeFromClipboard } from '../../renderer/editor/clipboard';
import type { Narrative } from '../../shared/model';

const narrative: Narrative = {
  version: 1,
  blocks: [
    { type: 'heading', children: [{ type: 'text', text: 'Their day' }] },
    {
      type: 'listItem',
      children: [
        { type: 'text', text: 'Copies ' },
        { type: 'quote', passageId: 7, stance: 'qualifies', quote: 'two\nevenings' },
      ],
    },
  ],
};

const carrying = (forms: Readonly<Record<string, string>>) => ({
  getData: (type: string) => forms[type] ?? '',
});

describe('a narrative on the clipboard', () => {
  test('comes back whole in its own study', () => {
    const data = carrying(clipboardForms(narrative, 'a.throughline'));
    expect(narrativeFromClipboard(data, 'a.throughline')).toEqual(narrative);
  });

  test('comes into another study with its quotes as words', () => {
    const data = carrying(clipboardForms(narrative, 'a.throughline'));
    expect(narrativeFromClipboard(data, 'b.throughline').blocks[1]?.children).toEqual([
      { type: 'text', text: 'Copies ' },
      { type: 'text', text: '“two evenings”' },
    ]);
  });

  test('is plain text for everybody else', () => {
    const { 'text/plain': text } = clipboardForms(narrative, 'a.throughline');
    expect(text).toBe('Their day\n\n- Copies “two evenings”');
  });

  test('that is not ours is read as plain text', () => {
    const data = carrying({
      'application/x-throughline-narrative': '{"study":"a.throughline","narrative":{"blocks":[]}}',
      'text/plain': 'Words.',
    });
    expect(narrativeFromClipboard(data, 'a.throughline').blocks).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] },
    ]);
  });
});
