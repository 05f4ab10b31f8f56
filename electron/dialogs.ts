import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { BriefFormat } from '../shared/model';
import type { Failure } from '../shared/result';
import { studyEnding } from './launch';

const studies = [{ name: 'Throughline studies', extensions: [studyEnding.slice(1)] }];
const briefNames: Readonly<Record<BriefFormat, string>> = {
  md: 'Markdown',
  html: 'Web page',
  docx: 'Word document',
};

/** Asks for a study to open; null when the person changed their mind. */
export async function chooseStudy(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open a study',
    filters: [...studies, { name: 'All files', extensions: ['*'] }],
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** Asks where a new study goes; null when the person changed their mind. */
export async function chooseNewStudy(window: BrowserWindow): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: 'New study',
    buttonLabel: 'Make the study',
    defaultPath: join(app.getPath('documents'), `Untitled study${studyEnding}`),
    filters: studies,
    properties: ['createDirectory'],
  });
  return filePath ? withEnding(filePath, studyEnding) : null;
}

/** Asks for transcripts, or a folder of them; empty when the person changed their mind. */
export async function chooseTranscripts(window: BrowserWindow, folder: boolean): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: folder ? 'Import a folder of transcripts' : 'Import transcripts',
    buttonLabel: 'Import',
    properties: [folder ? 'openDirectory' : 'openFile', 'multiSelections'],
  });
  return filePaths;
}

/** Asks for the corrected file of one transcript; null when the person changed their mind. */
export async function chooseReplacement(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Replace the text with that of a corrected file',
    buttonLabel: 'Compare',
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** Asks where a brief goes, with the ending of its format; null when they changed their mind. */
export async function chooseBriefPath(
  window: BrowserWindow,
  suggestedName: string,
  format: BriefFormat,
): Promise<string | null> {
  return choosePlace(window, {
    title: 'Export the brief',
    suggestedName,
    ending: `.${format}`,
    format: briefNames[format],
  });
}

const table = 'Table (CSV)';
const workbooks = ['xlsx', 'xlsm', 'ods'];

/** Asks for a codebook to read; null when the person changed their mind. */
export function chooseCodebook(window: BrowserWindow): Promise<string | null> {
  return chooseTable(window, 'Import a codebook', 'Import');
}

/** Asks for a table of people to read; null when the person changed their mind. */
export function choosePeopleTable(window: BrowserWindow): Promise<string | null> {
  return chooseTable(window, 'Attributes from a table', 'Look at it', workbooks);
}

/** Asks for a key to redacted words; null when the person changed their mind. */
export function chooseKey(window: BrowserWindow): Promise<string | null> {
  return chooseTable(window, 'Put words back from a key', 'Put back');
}

async function chooseTable(
  window: BrowserWindow,
  title: string,
  buttonLabel: string,
  more: readonly string[] = [],
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel,
    filters: [
      {
        name: more.length > 0 ? 'Table or workbook' : table,
        extensions: ['csv', 'tsv', 'txt', ...more],
      },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** Asks where a table goes; null when they changed their mind. */
export async function chooseTablePath(
  window: BrowserWindow,
  { title, suggestedName }: Pick<Place, 'title' | 'suggestedName'>,
): Promise<string | null> {
  return choosePlace(window, { title, suggestedName, ending: '.csv', format: table });
}

interface Place {
  readonly title: string;
  readonly suggestedName: string;
  readonly ending: string;
  /** The format in words. */
  readonly format: string;
}

async function choosePlace(
  window: BrowserWindow,
  { title, suggestedName, ending, format }: Place,
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), withEnding(fileName(suggestedName), ending)),
    filters: [{ name: format, extensions: [ending.slice(1)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (!filePath) return null;
  const path = withEnding(filePath, ending);
  // The system's dialog asked about the name without our ending, so about another file.
  const mayReplace = path === filePath || !existsSync(path) || (await askToReplace(window, path));
  return mayReplace ? path : null;
}

/** Says that something did not work, over the window if there is one. */
export async function sayFailure(window: BrowserWindow | null, failure: Failure): Promise<void> {
  const { message, detail = '' } = failure;
  const box: MessageBoxOptions = { type: 'warning', message, detail, buttons: ['OK'] };
  await (window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(window, box));
}

async function askToReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `There is already a file ${path}.`,
    buttons: ['Replace it', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

function withEnding(path: string, ending: string): string {
  return extname(path).toLowerCase() === ending ? path : `${path}${ending}`;
}

/** A title as a file name that every system takes. */
function fileName(title: string): string {
  const safe = title.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').replace(/\s+/g, ' ');
  const short = Array.from(safe).slice(0, 120).join('');
  return short.replace(/^[ .]+|[ .]+$/g, '') || 'Untitled';
}
