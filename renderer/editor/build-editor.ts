import { buildEditorFromExtensions } from '@lexical/extension';
import { configExtension, defineExtension, type LexicalEditorWithDispose } from 'lexical';
import type { Narrative } from '../../shared/model';
import styles from './NarrativeEditor.module.css';
import { NarrativeExtension } from './narrative-extension';
import { $writeNarrative } from './narrative-nodes';

/** An editor that holds a narrative. `study` names the study that its quotes are of. */
export function buildNarrativeEditor(
  narrative: Narrative,
  study: string,
): LexicalEditorWithDispose {
  return buildEditorFromExtensions(
    defineExtension({
      name: 'throughline/narrative-editor',
      namespace: 'throughline',
      dependencies: [configExtension(NarrativeExtension, { study })],
      theme: {
        quote: styles.chip ?? '',
        list: { ul: styles.list ?? '' },
        text: { bold: styles.bold ?? '', italic: styles.italic ?? '' },
      },
      $initialEditorState: () => $writeNarrative(narrative),
      onError: (error) => {
        throw error;
      },
    }),
  );
}
