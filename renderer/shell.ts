import type { ShellApi } from '../shared/contract';

declare global {
  interface Window {
    readonly throughline: ShellApi<File>;
  }
}

/** What the main process does for the window: dialogs, recent studies, theme. */
export const shell: ShellApi<File> = window.throughline;
