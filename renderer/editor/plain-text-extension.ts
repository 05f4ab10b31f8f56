import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  defineExtension,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  safeCast,
} from 'lexical';

interface PlainTextConfig {
  /** Called when Enter is pressed; with Shift it breaks the line. */
  readonly onEnter: () => void;
}

/** Words and line breaks, nothing else: whatever is pasted comes in as its words. */
export const PlainTextExtension = defineExtension({
  name: 'throughline/plain-text',
  config: safeCast<PlainTextConfig>({ onEnter: () => {} }),
  dependencies: [RichTextExtension, HistoryExtension],
  register: (editor, { onEnter }) => {
    const refuse = () => true;
    const prevent = (event: Event) => {
      event.preventDefault();
      return true;
    };
    return mergeRegister(
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey) return false;
          event?.preventDefault();
          onEnter();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      // What Escape does is for whoever mounts the editor to say.
      editor.registerCommand(KEY_ESCAPE_COMMAND, refuse, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(COPY_COMMAND, $copyWords, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        CUT_COMMAND,
        (event) => {
          if ($copyWords(event)) $getSelection()?.insertText('');
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(PASTE_COMMAND, $insertWords, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (event) => typeof event !== 'string' && event.dataTransfer !== null && $insertWords(event),
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(DRAGSTART_COMMAND, prevent, COMMAND_PRIORITY_LOW),
      editor.registerCommand(DROP_COMMAND, prevent, COMMAND_PRIORITY_LOW),
      editor.registerCommand(FORMAT_TEXT_COMMAND, refuse, COMMAND_PRIORITY_LOW),
      editor.registerCommand(FORMAT_ELEMENT_COMMAND, refuse, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INDENT_CONTENT_COMMAND, refuse, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INSERT_TAB_COMMAND, refuse, COMMAND_PRIORITY_LOW),
    );
  },
});

function $copyWords(event: ClipboardEvent | KeyboardEvent | null): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
  if (!(event instanceof ClipboardEvent)) return false;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', selection.getTextContent());
  return true;
}

/** Always true: nothing else may come in by another way. */
function $insertWords(event: ClipboardEvent | InputEvent | KeyboardEvent): boolean {
  event.preventDefault();
  const data =
    'clipboardData' in event
      ? event.clipboardData
      : 'dataTransfer' in event
        ? event.dataTransfer
        : null;
  const text = data?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
  if (text !== '') $getSelection()?.insertRawText(text.replaceAll('\u0000', '').toWellFormed());
  return true;
}
