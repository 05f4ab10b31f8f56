import { app, type BrowserWindow, dialog } from 'electron';
import { sayFailure } from './dialogs';
import { logFault } from './logger';

/** Says that the settings of earlier starts were set aside. */
export function sayDamaged(asidePath: string, window: BrowserWindow | null): void {
  void sayFailure(window, {
    code: 'settings-damaged',
    message: 'The settings of earlier starts could not be read, so Throughline starts afresh.',
    detail: `Your studies are not touched. The old settings lie in ${asidePath}.`,
  });
}

export function sayUnsaved(path: string, error: unknown, window: BrowserWindow | null): void {
  logFault(`the settings could not be written to ${path}`, error);
  void sayFailure(window, {
    code: 'settings-not-saved',
    message: 'The list of recent studies and the settings could not be saved.',
    detail: `Your studies are not touched. ${error instanceof Error ? error.message : ''}`,
  });
}

export function giveUp(error: unknown): void {
  logFault('the program could not start', error);
  dialog.showErrorBox('Throughline could not start', String(error));
  app.exit(1);
}
