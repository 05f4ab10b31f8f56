import { resolve } from 'node:path';
import type { RedactionEntry, RedactionPreview } from '../../shared/model';
import type { Core } from '../core/core';
import { step } from '../core/steps';
import { type Context, type Outcome, WrongUsage, withStudy } from './context';
import type { Output } from './output';
import { type Replaced, readRedactionList } from './redaction-list';

interface RedactOptions {
  readonly list?: string;
  readonly words?: readonly Replaced[];
  readonly wholeWords: boolean;
  readonly case: boolean;
  readonly inflections: boolean;
  readonly dryRun?: true;
  readonly key?: string;
  readonly json?: true;
}

const workId = 'redact';

/**
 * `redact STUDY --list FILE --words A=B`: replaces the words everywhere, as one change. With
 * `--dry-run` a line per place, and nothing is changed.
 */
export async function redactCommand(
  context: Context,
  path: string,
  options: RedactOptions,
): Promise<Outcome> {
  const { list, words = [], dryRun, key, json } = options;
  if (list === undefined && words.length === 0) {
    throw new WrongUsage('Which words? --words "Anna Berg=[name]", or --list with a file of them.');
  }
  if (dryRun && key !== undefined) {
    throw new WrongUsage('Nothing is redacted by --dry-run, so there is no key to write.');
  }
  const how = {
    wholeWords: options.wholeWords,
    matchCase: options.case,
    endings: options.inflections,
  };
  const entries = [
    ...words.map((replaced) => ({ ...replaced, ...how })),
    ...(list === undefined ? [] : await readRedactionList(list, how)),
  ];
  return withStudy(context, path, async (core) => {
    const preview = await step(core, 'redaction.preview', { workId, entries });
    if (dryRun) return tellPlaces(context.output, preview, json);
    return redact(context.output, core, entries, preview, options);
  });
}

async function redact(
  output: Output,
  core: Core,
  entries: RedactionEntry[],
  { count, stamp, forms }: RedactionPreview,
  { key, json }: RedactOptions,
): Promise<Outcome> {
  const keyPath = key === undefined ? null : resolve(key);
  if (count > 0) {
    await step(core, 'redaction.apply', { workId, entries, leftOut: [], stamp, keyPath });
  }
  const found = new Set(forms.map(({ entry }) => entry));
  const missing = entries.filter((_, entry) => !found.has(entry)).map(({ words }) => words);
  if (json) output.json({ places: count, key: count > 0 ? keyPath : null, missing });
  for (const words of missing) output.tell(`“${words}” stands nowhere.`);
  if (count > 0) {
    const kept = keyPath === null ? '' : ` The key is ${keyPath}.`;
    output.tell(
      `Words redacted at ${count} ${count === 1 ? 'place' : 'places'}.${kept} They stay in the study’s history until it is purged.`,
    );
  }
  return missing.length === 0 ? 'done' : 'failed';
}

function tellPlaces(output: Output, preview: RedactionPreview, json: true | undefined): Outcome {
  const places = preview.groups.flatMap(({ title, places: listed, sourceId }) =>
    listed.map(({ key: _, form: __, ...place }) => ({ in: title, sourceId, ...place })),
  );
  if (json) for (const place of places) output.json(place);
  else {
    output.table(
      ['in', 'where', 'becomes', 'words'],
      places.map(({ in: title, where, before, words, after, replacement }) => [
        title,
        where,
        replacement,
        `${before}[${words}]${after}`,
      ]),
    );
  }
  const more = preview.count - places.length;
  if (more > 0) output.tell(`And ${more} more places.`);
  output.tell(`${preview.count} places. Nothing was changed.`);
  return 'done';
}

/** `unredact STUDY --key FILE`: puts the words of a key back, as one change. */
export async function unredactCommand(
  context: Context,
  path: string,
  { key, json }: { readonly key: string; readonly json?: true },
): Promise<Outcome> {
  const { output } = context;
  const { places, lost } = await withStudy(context, path, (core) =>
    step(core, 'redaction.restore', { path: resolve(key) }),
  );
  if (json) output.json({ places, lost });
  else output.tell(`Words put back at ${places} ${places === 1 ? 'place' : 'places'}.`);
  for (const { where, replacement } of lost) {
    output.tell(`${where}: what “${replacement}” stood for cannot be told any more.`);
  }
  return lost.length === 0 ? 'done' : 'failed';
}
