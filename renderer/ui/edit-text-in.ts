/** Goes into the editable text that stands in an element, with all of it selected. */
export function editTextIn(element: HTMLElement | null): void {
  const field = element?.querySelector('textarea');
  field?.focus();
  field?.select();
}
