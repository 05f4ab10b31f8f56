import { NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import {
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  configExtension,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  defineExtension,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_SPACE_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  safeCast,
} from 'lexical';
import { $markBlock } from './block-marks';
import { $copySelected, $paste, $removeSelected } from './clipboard-commands';
import { QuoteNode } from './quote-node';

interface NarrativeConfig {
  /** Names the study: quotes copied in another one come in as words. */
  readonly study: string;
}

/**
 * What a narrative may be: paragraphs, headings and lists of words, bold and italic ones, and quote
 * chips. Nothing else is made by keys, comes in by pasting, or is dropped in.
 */
export const NarrativeExtension = defineExtension({
  name: 'throughline/narrative',
  config: safeCast<NarrativeConfig>({ study: '' }),
  nodes: () => [QuoteNode],
  dependencies: [
    RichTextExtension,
    HistoryExtension,
    ListExtension,
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [QuoteNode] }),
  ],
  register: (editor, { study }) => {
    const refuse = () => true;
    return mergeRegister(
      editor.registerCommand(
        COPY_COMMAND,
        (event) => $copySelected(event, study),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CUT_COMMAND,
        (event) => $copySelected(event, study) && $removeSelected(),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(PASTE_COMMAND, (event) => $paste(event, study), COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (event) => typeof event !== 'string' && event.dataTransfer !== null && $paste(event, study),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        DRAGSTART_COMMAND,
        (event) => {
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          // Files belong to the window, which imports them.
          if (event.dataTransfer?.files.length === 0) event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => format !== 'bold' && format !== 'italic',
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(FORMAT_ELEMENT_COMMAND, refuse, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INDENT_CONTENT_COMMAND, refuse, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INSERT_TAB_COMMAND, refuse, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        INSERT_LINE_BREAK_COMMAND,
        () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(KEY_SPACE_COMMAND, (event) => $markBlock(event), COMMAND_PRIORITY_LOW),
    );
  },
});
