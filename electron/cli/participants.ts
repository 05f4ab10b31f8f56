import { resolve } from 'node:path';
import type { Attribute, Participant } from '../../shared/model';
import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';

/** `participants STUDY`: a line per person, under the name that leaves the program. */
export async function participantsCommand(
  context: Context,
  path: string,
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const { people, attributes } = await withStudy(context, path, async (core) => ({
    people: await step(core, 'participants.list', {}),
    attributes: await step(core, 'attributes.list', {}),
  }));
  if (json) {
    for (const person of people) {
      const { id, name, sourceIds, words, quotes } = person;
      const known = attributes.flatMap((attribute) => {
        const value = knownOf(person, attribute);
        return value === undefined ? [] : [[attribute.name, value] as const];
      });
      const about = { id, name, sourceIds, words, quotes };
      context.output.json({ ...about, attributes: Object.fromEntries(known) });
    }
    return 'done';
  }
  context.output.table(
    ['id', 'interviews', 'words', 'quotes', 'name', ...attributes.map(({ name }) => name)],
    people.map((person) => [
      ...[person.id, person.sourceIds.length, person.words, person.quotes].map(String),
      person.name,
      ...attributes.map((attribute) => knownOf(person, attribute) ?? '-'),
    ]),
  );
  return 'done';
}

function knownOf({ values }: Participant, { id }: Attribute): string | undefined {
  return values.find(({ attributeId }) => attributeId === id)?.value;
}

interface AttributesOptions {
  readonly newPeople?: true;
  readonly json?: true;
}

/**
 * `attributes STUDY FILE`: takes what a table says of people over, every column of it. Nobody is
 * asked; what stays out is told by its line, and then not all was done.
 */
export async function attributesCommand(
  context: Context,
  path: string,
  file: string,
  { newPeople, json }: AttributesOptions,
): Promise<Outcome> {
  const { output } = context;
  const table = resolve(file);
  const done = await withStudy(context, path, async (core) => {
    const { nameColumn, columns } = await step(core, 'participants.readTable', { path: table });
    const chosen = columns.map(({ index, type }) => ({ index, type }));
    const choices = { nameColumn, columns: chosen, newPeople: newPeople === true };
    return step(core, 'participants.applyTable', { path: table, ...choices });
  });
  if (json) output.json(done);
  else {
    const { values, attributes, people } = done;
    output.text(`Values: ${values} taken over. New: ${attributes} attributes, ${people} people.`);
  }
  for (const { line, message } of done.left) {
    output.tell(line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`);
  }
  return done.left.length === 0 ? 'done' : 'failed';
}
