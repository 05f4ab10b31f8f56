/**
 * Puts text on the clipboard. By the page's own copy event rather than the clipboard API, because
 * the program grants no permissions, that one's included. Only works while an action of the person
 * is handled; false when it did not.
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return copied;
}
