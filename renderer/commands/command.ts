/**
 * Something the program can do. The palette lists it, the keys run it, the menu runs it: one
 * place for what it does and when it can be done.
 */
export interface Command {
  readonly id: string;
  /** In words, as in the palette: "Import transcripts". */
  readonly title: string;
  /** Where it stands in the palette. */
  readonly group: 'Study' | 'Go to' | 'Edit' | 'Here' | 'View';
  /**
   * Keys as `Mod+K`, `Shift+Enter`, `T`: modifiers in the order Mod, Alt, Shift, then
   * `KeyboardEvent.key` (letters in capitals). `Mod` is Command on a Mac and Control elsewhere;
   * `Ctrl`, before all others, is Control on a Mac.
   */
  readonly keys?: readonly string[];
  /** Keys without Mod are not taken while the person types, unless this is set. */
  readonly whileTyping?: boolean;
  readonly enabled?: () => boolean;
  readonly run: () => void;
}

export const onMac = navigator.userAgent.includes('Macintosh');

/** The keys of an event in the form of `Command.keys`. */
export function keysOf(event: KeyboardEvent): string {
  const mod = onMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const shifted = event.shiftKey && (event.key.length > 1 || /[A-Z]/i.test(event.key));
  const control = onMac && event.ctrlKey;
  return [control && 'Ctrl', mod && 'Mod', event.altKey && 'Alt', shifted && 'Shift', key]
    .filter(Boolean)
    .join('+');
}

const keyWords: Readonly<Record<string, string>> = {
  Ctrl: '⌃',
  Mod: onMac ? '⌘' : 'Ctrl',
  Alt: onMac ? '⌥' : 'Alt',
  Shift: onMac ? '⇧' : 'Shift',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

/** Keys as people read them: "Ctrl K". */
export function keysInWords(keys: string): string {
  return keys
    .split('+')
    .map((key) => keyWords[key] ?? key)
    .join(' ');
}

/** True where plain letters are text: they are not commands there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button', 'range', 'submit'].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
