/** How far work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done, for the person who waits. */
  readonly item: string;
  /** From here on the work cannot be stopped, whatever a pause says. */
  readonly bound?: true;
}

/** Work in slices: between two it says how far it has come. */
export type Sliced<T> = Generator<Progress, T>;

/** What happens between two slices. Whether the work goes on. */
export type Pause = (progress: Progress) => Promise<boolean>;

/** How many of a thing that costs little are done in a slice. */
export const sliceOf = 500;
