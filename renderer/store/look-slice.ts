import type { StateCreator } from 'zustand';
import type {
  ImportPreview,
  ImportReport,
  ReadingChoices,
  SourceSummary,
} from '../../shared/model';
import type { Failure } from '../../shared/result';
import { call } from './client';
import { type ImportWork, startRunning, waitingFiles } from './import-work';
import type { Store } from './store';

type LookedAt = Pick<SourceSummary, 'id' | 'title' | 'fileName'>;

/** A file that waits to be imported, or one that was, as a person looks at it. */
export interface Look {
  /** As its report names it. */
  readonly file: string;
  /** The source that was made of it; null where it waits. */
  readonly source: LookedAt | null;
  readonly shape: string;
  /** Undefined until the person chooses something. */
  readonly choices: ReadingChoices | undefined;
  /** What was read last; it stays while the file is read again, or cannot be. */
  readonly preview: ImportPreview | null;
  /** Why the file cannot be read as chosen. */
  readonly failure: Failure | null;
  readonly reading: boolean;
  /** Of the reading or importing under way. */
  readonly workId: string;
  readonly importing: boolean;
}

export interface LookSlice {
  readonly look: Look | null;
  /** Shows the first file of the import that waits; none left, what became of all. */
  readonly lookAtNext: () => Promise<void>;
  /** Shows the file of a source, to read it otherwise. */
  readonly lookAgain: (source: LookedAt) => Promise<void>;
  /** Reads the file again with what is chosen; the latest choice wins. */
  readonly chooseReading: (choices: ReadingChoices) => Promise<void>;
  /** Imports the file as it is shown; `alike`: all that wait and have its shape. */
  readonly importShown: (alike: boolean) => Promise<void>;
  readonly leaveOut: () => Promise<void>;
  /** What became of files of the import that is shown. */
  readonly settleReports: (reports: readonly ImportReport[]) => void;
  /** Back to what became of all files; those that wait go on waiting. */
  readonly stopLooking: () => void;
}

export const lookSlice: StateCreator<Store, [], [], LookSlice> = (set, get) => {
  const change = (file: string, changes: Partial<Look>) =>
    set(({ look }) => (look?.file === file ? { look: { ...look, ...changes } } : {}));

  /** One file is read at a time: choices made meanwhile are read when it is done. */
  const read = async (file: string): Promise<void> => {
    const choices = get().look?.choices;
    const source = get().look?.source ?? null;
    const workId = crypto.randomUUID();
    change(file, { reading: true, workId });
    const wanted = source === null ? { path: file } : { sourceId: source.id };
    const result = await call('sources.preview', { workId, file: wanted, choices });
    if (get().look?.file !== file) return;
    if (get().look?.choices !== choices) return read(file);
    change(file, {
      reading: false,
      failure: result.ok ? null : result.failure,
      ...(result.ok ? { preview: result.value } : {}),
    });
    if (!result.ok) get().announce(result.failure.message);
    else if (choices) get().announce(`${result.value.turns} turns`);
  };

  const begin = (file: string, source: LookedAt | null, shape: string) => {
    const none = { choices: undefined, preview: null, failure: null };
    set({ look: { file, source, shape, ...none, reading: true, workId: '', importing: false } });
    return read(file);
  };

  /** What is read of a file that nobody looks at any more need not be read to its end. */
  const leave = () => {
    const { look } = get();
    if (look?.reading || look?.importing) void call('work.cancel', { workId: look.workId });
    set({ look: null });
  };

  const settle = (reports: readonly ImportReport[]) =>
    set(({ importWork }) => {
      const settled = new Map(reports.map((report) => [report.file, report]));
      const all = importWork?.reports.map((report) => settled.get(report.file) ?? report);
      return importWork && all ? { importWork: { ...importWork, reports: all } } : {};
    });

  const follow = (changes: Pick<ImportWork, 'running' | 'stopped'>) =>
    set(({ importWork }) => (importWork ? { importWork: { ...importWork, ...changes } } : {}));

  /** Imports files as one of their shape was. False when the person stopped it: the rest waits on. */
  const importAlike = async (paths: string[]): Promise<boolean> => {
    const workId = crypto.randomUUID();
    follow({ running: startRunning(workId), stopped: false });
    const result = await call('sources.import', {
      workId,
      paths,
      wait: 'unsure',
      versions: 'keep',
    });
    follow({ running: null, stopped: result.ok && result.value.cancelled });
    if (!result.ok) {
      get().reportFailure(result.failure);
      return true;
    }
    const { reports, cancelled } = result.value;
    settle(reports.filter(({ status }) => status !== 'cancelled'));
    const imported = reports.filter(({ status }) => status === 'imported').length;
    get().announce(
      `${cancelled ? 'Stopped. ' : ''}${imported} of ${paths.length} more files imported.`,
    );
    return !cancelled;
  };

  return {
    look: null,
    lookAtNext: async () => {
      const [next] = waitingFiles(get().importWork?.reports ?? []);
      if (!next) {
        set({ look: null });
        return;
      }
      if (next.newerOf) {
        set({ look: null });
        await get().compareWaiting(next.file, next.newerOf);
      } else await begin(next.file, null, next.shape);
    },
    lookAgain: (source) => begin(source.fileName, source, ''),
    chooseReading: async (choices) => {
      const { look } = get();
      if (!look || look.importing) return;
      change(look.file, { choices });
      if (!look.reading) await read(look.file);
    },
    importShown: async (alike) => {
      const { look, importWork } = get();
      if (!look?.preview || look.reading || look.failure || look.importing) return;
      change(look.file, { importing: true });
      const { preview } = look;
      const choices = { ...preview.choices, how: preview.how };
      const workId = crypto.randomUUID();
      if (look.source !== null) {
        change(look.file, { workId });
        const again = await call('sources.readAgain', { workId, id: look.source.id, choices });
        set({ look: null });
        if (again.ok) get().showReplaced(look.source, again.value.replacement);
        else if (again.failure.code !== 'cancelled') get().reportFailure(again.failure);
        return;
      }
      const others = waitingFiles(importWork?.reports ?? []).filter(
        ({ file, shape, newerOf }) =>
          alike && file !== look.file && shape === look.shape && newerOf === null,
      );
      change(look.file, { workId });
      const result = await call('sources.import', {
        workId,
        paths: [look.file],
        choices,
        versions: 'keep',
      });
      if (!result.ok || result.value.cancelled) {
        change(look.file, { importing: false });
        if (!result.ok) get().reportFailure(result.failure);
        return;
      }
      settle(result.value.reports);
      if (get().look?.file !== look.file) return;
      // What was chosen is remembered now.
      const paths = others.map(({ file }) => file);
      if (paths.length > 0 && !(await importAlike(paths))) set({ look: null });
      else await get().lookAtNext();
    },
    leaveOut: async () => {
      const { look, importWork } = get();
      const report = importWork?.reports?.find(({ file }) => file === look?.file);
      if (!report) return;
      leave();
      settle([{ ...report, status: 'cancelled' }]);
      await get().lookAtNext();
    },
    settleReports: settle,
    stopLooking: leave,
  };
};
