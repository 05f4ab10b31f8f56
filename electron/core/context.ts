import type { CoreEvent } from '../../shared/contract';
import type { StudyFile } from './db/study';
import type { Writer } from './export/writer';
import type { Reader } from './import/reader';
import type { Sketches } from './sketches';
import type { Works } from './works';

/** What every handler works with: the open study, and what core has beside it. */
export interface StudyContext extends StudyFile {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly works: Works;
  readonly sketches: Sketches;
  /**
   * Runs work that pauses while it changes the study: other calls wait for its end, but for one that
   * stops it. False where others run already, and may ask the study in a pause: then none is to be
   * made.
   */
  readonly alone: <T>(work: (mayPause: boolean) => Promise<T>) => Promise<T>;
  /** Tells the window. Changes of the study are told without it. */
  readonly emit: (event: CoreEvent) => void;
}
