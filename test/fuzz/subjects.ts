import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { endingOf, readableEndings } from '../../electron/core/import/formats/endings';
import { moreServices } from '../import/support/more-services';
import { services } from '../import/support/services';
import { wordParagraph, wordParts, zip } from '../import/support/zip';

/** A sound file, to be broken. */
export interface Subject {
  readonly name: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

const folders = ['test/fixtures/import', 'test/fixtures/main-job', '../shared/corpus'];

/** Files of every format: fixtures, what services answer, and the corpus if it lies beside the checkout. */
export function listSubjects(root: string, places: readonly string[] = folders): Subject[] {
  const paths = places
    .map((place) => join(root, place))
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => join(place, name)),
    )
    .filter((path) => readableEndings.includes(endingOf(path)) && !/README|INDEX/.test(path));
  const files = paths.map((path) => ({
    name: basename(path),
    bytes: () => new Uint8Array(readFileSync(path)),
  }));
  return [...files, ...answers(), ...archives(paths)];
}

function answers(): Subject[] {
  return [...services, ...moreServices].map(({ value }, at) => ({
    name: `service-${at}.json`,
    bytes: () => new TextEncoder().encode(JSON.stringify(value)),
  }));
}

function archives(paths: readonly string[]): Subject[] {
  const talk = wordParagraph('Ada: One?') + wordParagraph('Runa: Two.') + wordParagraph('Ada: So.');
  const some = paths.slice(0, 6);
  return [
    { name: 'talk.docx', bytes: () => Uint8Array.from(zip(wordParts(talk))) },
    {
      name: 'talks.zip',
      bytes: () =>
        Uint8Array.from(
          zip(some.map((path) => ({ path: `talks/${basename(path)}`, data: readFileSync(path) }))),
        ),
    },
  ];
}
