import { $getSelection, $isNodeSelection, $isRangeSelection } from 'lexical';
import { copyForms } from '../ui/clipboard';
import {
  $insertNarrative,
  $selectedNarrative,
  clipboardForms,
  narrativeFromClipboard,
} from './clipboard';

type CopyEvent = ClipboardEvent | KeyboardEvent | null;
type PasteEvent = ClipboardEvent | InputEvent | KeyboardEvent;

/** Puts what is selected on the clipboard. True when there was something. */
export function $copySelected(event: CopyEvent, study: string): boolean {
  const narrative = $selectedNarrative();
  if (!narrative) return false;
  const forms = clipboardForms(narrative, study);
  if (!(event instanceof ClipboardEvent)) {
    // A selected chip is no selection of the page's, so the page makes no event of its own.
    event?.preventDefault();
    copyForms(forms);
    return true;
  }
  event.preventDefault();
  for (const [type, data] of Object.entries(forms)) event.clipboardData?.setData(type, data);
  return true;
}

/** Takes what is selected out. */
export function $removeSelected(): boolean {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.removeText();
  else if ($isNodeSelection(selection)) selection.deleteNodes();
  return true;
}

/** Brings in what the clipboard has. Always true: nothing else may come in by another way. */
export function $paste(event: PasteEvent, study: string): boolean {
  event.preventDefault();
  const data =
    'clipboardData' in event
      ? event.clipboardData
      : 'dataTransfer' in event
        ? event.dataTransfer
        : null;
  if (data) $insertNarrative(narrativeFromClipboard(data, study));
  return true;
}
