import type { Sketch } from '../../shared/text/sketch';

/** The sketches of a study's transcripts that were made since it was opened. */
export interface Sketches {
  get(source: SketchedSource): Sketch | undefined;
  set(source: SketchedSource, sketch: Sketch): void;
}

/** An id comes again after an undo, so the file counts too. */
interface SketchedSource {
  readonly id: number;
  readonly sha256: string;
}

export function createSketches(): Sketches {
  const sketches = new Map<number, { readonly sha256: string; readonly sketch: Sketch }>();
  return {
    get: ({ id, sha256 }) => {
      const known = sketches.get(id);
      return known?.sha256 === sha256 ? known.sketch : undefined;
    },
    set: ({ id, sha256 }, sketch) => void sketches.set(id, { sha256, sketch }),
  };
}
