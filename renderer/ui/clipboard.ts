/**
 * Puts several forms of one thing on the clipboard, by MIME type. By the page's own copy event
 * rather than the clipboard API, because the program grants no permissions, that one's included.
 * Only works while an action of the person is handled; false when it did not.
 */
export function copyForms(forms: Readonly<Record<string, string>>): boolean {
  const onCopy = (event: ClipboardEvent) => {
    for (const [type, data] of Object.entries(forms)) event.clipboardData?.setData(type, data);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return copied;
}

/** Puts text on the clipboard. */
export function copyText(text: string): boolean {
  return copyForms({ 'text/plain': text });
}
