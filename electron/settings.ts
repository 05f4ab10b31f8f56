import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { recentStudySchema, themeSchema } from '../shared/contract/shell';
import { readStored, type Stored, writeStored } from './stored-file';

export const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type Bounds = Readonly<z.infer<typeof boundsSchema>>;

const settingsSchema = z.object({
  theme: themeSchema,
  /** Newest first. */
  recent: z.array(recentStudySchema),
  /** The study that the next start opens; null when it was closed by hand. */
  lastStudy: z.string().nullable(),
  bounds: boundsSchema.nullable(),
});
export type SettingsValues = Readonly<z.infer<typeof settingsSchema>>;

const defaults: SettingsValues = { theme: 'system', recent: [], lastStudy: null, bounds: null };

/** What the program remembers between starts, beside the studies themselves. */
export class Settings {
  readonly #path = join(app.getPath('userData'), 'settings.json');
  readonly #found: Stored<SettingsValues> = readStored(this.#path, settingsSchema);
  readonly #onWriteFailure: (path: string, error: unknown) => void;
  #values = this.#found.type === 'read' ? this.#found.value : defaults;
  #saving: Promise<void> = Promise.resolve();
  #failing = false;

  constructor(onWriteFailure: (path: string, error: unknown) => void) {
    this.#onWriteFailure = onWriteFailure;
  }

  get values(): SettingsValues {
    return this.#values;
  }

  /** True on a machine on which the program never ran. */
  get firstStart(): boolean {
    return this.#found.type === 'missing';
  }

  /** Where the settings of earlier starts were set aside because they were damaged, if so. */
  get setAside(): string | null {
    return this.#found.type === 'damaged' ? this.#found.asidePath : null;
  }

  /** Takes effect at once and is written behind; writes follow each other in order. */
  change(changes: Partial<SettingsValues>): void {
    this.#values = { ...this.#values, ...changes };
    const values = this.#values;
    this.#saving = this.#saving
      .then(() => writeStored(this.#path, values))
      .then(() => {
        this.#failing = false;
      })
      .catch((error: unknown) => this.#failed(error));
  }

  /** Resolves when everything changed so far is on the disk. */
  saved(): Promise<void> {
    return this.#saving;
  }

  // Once is enough: the next change would fail for the same reason.
  #failed(error: unknown): void {
    if (!this.#failing) this.#onWriteFailure(this.#path, error);
    this.#failing = true;
  }
}
