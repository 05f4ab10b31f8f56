import { z } from 'zod';
import { briefFormatSchema } from '../model/brief-format';
import { failureSchema } from '../result';

export const recentStudySchema = z.object({
  path: z.string(),
  title: z.string(),
  openedAt: z.string(),
});
export type RecentStudy = Readonly<z.infer<typeof recentStudySchema>>;

export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** What the window's study is doing. The renderer shows a screen or a notice for each. */
export const studyStatusSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('none') }),
  z.object({ type: z.literal('opening'), path: z.string() }),
  z.object({ type: z.literal('open'), path: z.string(), title: z.string() }),
  /** Core ended unexpectedly; it is being started again. */
  z.object({ type: z.literal('restarting'), path: z.string() }),
  z.object({ type: z.literal('refused'), path: z.string(), failure: failureSchema }),
]);
export type StudyStatus = Readonly<z.infer<typeof studyStatusSchema>>;

const none = z.tuple([]);

/**
 * What the window asks of the main process: windows, dialogs, files' places; never data of a
 * study. Arguments are a tuple per method; `result` is what it resolves to. Preload exposes one
 * function for each.
 */
export const shellContract = {
  recentStudies: { args: none, result: z.array(recentStudySchema) },
  /** Forgets a study in the list of recent ones; the file stays. */
  forgetStudy: { args: z.tuple([z.string()]), result: z.void() },
  /** Asks where, then makes and opens a study. False when the person changed their mind. */
  newStudy: { args: none, result: z.boolean() },
  /** Opens the study at the path, or asks for one when there is none. */
  openStudy: { args: z.tuple([z.string().nullable()]), result: z.boolean() },
  /** Opens the sample study: a copy that may be played with. `fresh` makes a new copy. */
  openSample: { args: z.tuple([z.object({ fresh: z.boolean() })]), result: z.boolean() },
  closeStudy: { args: none, result: z.void() },
  studyStatus: { args: none, result: studyStatusSchema },
  /** Asks for transcripts (files) or a folder of them; the paths chosen, empty when cancelled. */
  chooseTranscripts: {
    args: z.tuple([z.object({ folder: z.boolean() })]),
    result: z.array(z.string()),
  },
  /** Asks for one file whose text takes the place of a transcript's. Null when cancelled. */
  chooseReplacement: { args: none, result: z.string().nullable() },
  /** Asks where a brief goes. Null when cancelled. */
  chooseBriefPath: {
    args: z.tuple([z.object({ suggestedName: z.string(), format: briefFormatSchema })]),
    result: z.string().nullable(),
  },
  /** Asks for a codebook (CSV) to read. Null when cancelled. */
  chooseCodebook: { args: none, result: z.string().nullable() },
  /** Asks for a table of people (CSV or a workbook) to read. Null when cancelled. */
  choosePeopleTable: { args: none, result: z.string().nullable() },
  /** Asks where a table (CSV) goes; `title` is the dialog's. Null when cancelled. */
  chooseTablePath: {
    args: z.tuple([z.object({ title: z.string(), suggestedName: z.string() })]),
    result: z.string().nullable(),
  },
  /** Asks for a key to redacted words. Null when cancelled. */
  chooseKey: { args: none, result: z.string().nullable() },
  showInFolder: { args: z.tuple([z.string()]), result: z.void() },
  theme: { args: none, result: themeSchema },
  setTheme: { args: z.tuple([themeSchema]), result: z.void() },
} as const;

export type ShellContract = typeof shellContract;
export type ShellMethod = keyof ShellContract;
export type ShellArgs<M extends ShellMethod> = z.output<ShellContract[M]['args']>;
export type ShellResult<M extends ShellMethod> = z.output<ShellContract[M]['result']>;

/** Commands that the menu sends to the window; the window's own keys run the same ones. */
export const menuCommands = [
  'import-files',
  'import-folder',
  'undo',
  'redo',
  'palette',
  'go-transcripts',
  'go-quotes',
  'go-people',
  'go-codes',
  'go-jobs',
  'go-personas',
  'go-briefs',
  'redact',
  'text-larger',
  'text-smaller',
  'text-usual',
] as const;
export const menuCommandSchema = z.enum(menuCommands);
export type MenuCommand = z.infer<typeof menuCommandSchema>;

/**
 * What preload puts on `window.throughline`: one named function per shell method, what is pushed
 * to the window (each returns a function that unsubscribes), and the places of dropped files.
 *
 * Core's port is handed to the page by `window.postMessage` with the message `corePortMessage`,
 * because data that passes the context bridge is copied twice. `DroppedFile` is the DOM's `File`,
 * which `shared` does not know.
 */
export type ShellApi<DroppedFile> = {
  readonly [M in ShellMethod]: (...args: ShellArgs<M>) => Promise<ShellResult<M>>;
} & {
  readonly onStudyStatus: (listener: (status: StudyStatus) => void) => () => void;
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void;
  /**
   * Called before the window closes: the page puts away what is still being typed. The window
   * waits for the promise, but not for long.
   */
  readonly onClosing: (listener: () => Promise<void>) => () => void;
  /** Absolute paths of files dropped on the window, in order. */
  readonly pathsOf: (files: readonly DroppedFile[]) => string[];
  /** Tells the main process that the page listens: it is then handed core's port. */
  readonly pageReady: () => void;
};

export const corePortMessage = 'throughline:core-port';
