import type { NewerOf } from '../../../shared/model';
import {
  likenessOfSketches,
  likenessOfTexts,
  type Sketch,
  sketchOf,
} from '../../../shared/text/sketch';
import { versionName } from '../../../shared/text/version-name';
import type { StudyContext } from '../context';
import { listSourceNames, type SourceNames } from '../db/sources';
import { turnTexts } from '../db/turns';
import type { FileToRead, ReadTranscript } from '../import/reader';

/** Of the words of both, the part that makes a file a version of a transcript: by its name, or not. */
const leastOfName = 0.1;
const leastOfWords = 0.3;
/** By sketches a likeness is a guess, which the words then prove. */
const guessed = 0.7;
/** Words in threes below which two texts are alike by chance. */
const leastThrees = 60;
const leastThreesOfName = 12;
/** Transcripts that one import goes through for the first time, the newest first: 100 ms or so. */
const mostSketched = 100;

/** Tells for each file of an import whether it is a newer version of a transcript in the study. */
export interface VersionFinder {
  /** The transcript that is likest, with how much of the words are in both, of 1. */
  find(file: FileToRead, read: ReadTranscript): NewerOf | null;
  /** From now on the file is a transcript too. */
  add(id: number, file: FileToRead, read: ReadTranscript): void;
}

interface Known extends SourceNames {
  readonly names: readonly string[];
}

/**
 * A file is looked for by its name, and by its words among sketches of all transcripts; what is found
 * is then compared by all of its words. Two interviews by one guide share far fewer.
 */
export function versionFinder(study: StudyContext): VersionFinder {
  const known: Known[] = listSourceNames(study.db).map(withNames);
  sketchNewest(study, known);
  /** Of the file that was looked for last, which is the next to be added. */
  let last: { readonly sha256: string; readonly sketch: Sketch } | null = null;

  return {
    find: (file, { sha256, parsed }) => {
      const texts = parsed.turns.map(({ text }) => text);
      const sketch = sketchOf(texts);
      last = { sha256, sketch };
      const names = new Set(namesOf(file.name, parsed.title));
      let best: NewerOf | null = null;
      for (const source of known) {
        const named = source.names.some((name) => names.has(name));
        if (sketch.threes < (named ? leastThreesOfName : leastThrees)) continue;
        const least = named ? leastOfName : leastOfWords;
        const other = study.sketches.get(source);
        const likely = other ? likenessOfSketches(sketch, other) >= least * guessed : named;
        if (!likely) continue;
        const share = likenessOfTexts(texts, turnTexts(study.db, source.id));
        if (share < least || share <= (best?.share ?? 0)) continue;
        best = { sourceId: source.id, title: source.title, share };
      }
      return best;
    },
    add: (id, { name }, { sha256, parsed }) => {
      const source = { id, sha256, title: parsed.title ?? name, fileName: name };
      known.push(withNames(source));
      if (last?.sha256 === sha256) study.sketches.set(source, last.sketch);
    },
  };
}

function sketchNewest({ db, sketches }: StudyContext, known: readonly Known[]): void {
  const without = known.filter((source) => !sketches.get(source));
  for (const source of without.slice(-mostSketched)) {
    sketches.set(source, sketchOf(turnTexts(db, source.id)));
  }
}

function withNames(source: SourceNames): Known {
  return { ...source, names: namesOf(source.fileName, source.title) };
}

function namesOf(fileName: string, title: string | null): string[] {
  return [fileName, title ?? ''].map(versionName).filter((name) => name !== '');
}
