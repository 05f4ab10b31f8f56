import { $isListItemNode, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { $toggleHeading } from './block-marks';

/** What the selection is in, for the buttons above the text. */
export interface Formatting {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly heading: boolean;
  readonly list: boolean;
}

export const noFormatting: Formatting = { bold: false, italic: false, heading: false, list: false };

/** What the selection is in now. */
export function $formatting(): Formatting {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return noFormatting;
  const node = selection.anchor.getNode();
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    heading: $isHeadingNode(node.getTopLevelElement()),
    list: $findMatchingParent(node, $isListItemNode) !== null,
  };
}

/** Gives the selection a format, or takes it away where it has it. */
export function toggleFormatting(editor: LexicalEditor, what: keyof Formatting): void {
  editor.focus();
  if (what === 'bold' || what === 'italic') editor.dispatchCommand(FORMAT_TEXT_COMMAND, what);
  else if (what === 'heading') editor.update($toggleHeading);
  else {
    const inList = editor.read($formatting).list;
    editor.dispatchCommand(inList ? REMOVE_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND, undefined);
  }
}
