import type { Kind, Quote } from '../../shared/model';
import { type MemoWithSubject, titleOfSubject } from '../../shared/synthesis';
import type { Command } from '../commands/command';
import { hrefOfSubject } from '../screens/memos/SubjectLink';
import type { LoadedResources } from '../store/resources';
import { routeHref, type Screen } from '../store/route-slice';
import { counted, inQuotes, peopleCounted } from '../ui/words';

/** Something that the palette finds: a place to go to, or a command to run. */
export interface Entry {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** What else is searched, and shown quietly. */
  readonly detail: string;
  readonly kind?: Kind;
  readonly keys?: string;
  /** Words of a person: set as such. */
  readonly quote?: boolean;
  readonly run: () => void;
}

export function commandEntries(commands: readonly Command[]): readonly Entry[] {
  return commands
    .filter(({ id }) => id !== 'palette')
    .map(({ id, title, group, keys, run }) => ({
      id: `command/${id}`,
      group: group === 'Here' ? 'In this place' : group,
      title,
      detail: '',
      ...(keys?.[0] === undefined ? {} : { keys: keys[0] }),
      run,
    }));
}

/** Everything of the study that has a place of its own, quotes apart. */
export function placeEntries(loaded: LoadedResources): readonly Entry[] {
  const kinds = new Map(loaded.kinds?.map((kind) => [kind.key, kind]));
  return [
    ...(loaded.sources ?? []).map(({ id, title, fileName }) =>
      place('Transcripts', 'transcripts', id, title, fileName),
    ),
    ...(loaded.codes ?? []).map((code) => {
      const detail = `${counted(code.quotes, 'quote')} · ${peopleCounted(code.participants)}`;
      const kind = kinds.get(code.kind);
      const entry = place('Codes', 'codes', code.id, code.name, detail);
      return kind ? { ...entry, kind } : entry;
    }),
    ...(loaded.participants ?? []).map(({ id, name, quotes }) =>
      place('People', 'people', id, name, counted(quotes, 'quote')),
    ),
    ...(loaded.jobs ?? []).map(({ id, title }) => place('Jobs', 'jobs', id, title, '')),
    ...(loaded.personas ?? []).map(({ id, name, summary }) =>
      place('Personas', 'personas', id, name, summary),
    ),
    ...(loaded.briefs ?? []).map(({ id, title }) => place('Briefs', 'briefs', id, title, '')),
  ];
}

function place(group: string, screen: Screen, id: number, title: string, detail: string): Entry {
  const run = () => {
    window.location.hash = routeHref(screen, id);
  };
  return { id: `${screen}/${id}`, group, title, detail, run };
}

/** A memo opens what it is about. */
export function memoEntries(memos: readonly MemoWithSubject[]): readonly Entry[] {
  return memos.map(({ memo, subject }) => ({
    id: `memo/${memo.id}`,
    group: 'Memos',
    title: memo.text.replace(/\s+/g, ' '),
    detail: titleOfSubject(subject),
    run: () => {
      window.location.hash = hrefOfSubject(subject);
    },
  }));
}

/** A quote opens where it was said. */
export function quoteEntry(quote: Quote, query: string): Entry {
  return {
    id: `quote/${quote.id}`,
    group: 'Quotes',
    title: inQuotes(around(quote.quote, query)),
    detail: quote.participantName ?? quote.speakerName ?? quote.sourceTitle,
    quote: true,
    run: () => {
      const query = { passage: String(quote.id) };
      window.location.hash = routeHref('transcripts', quote.sourceId, query);
    },
  };
}

/** Words before the first one that was found, so that it can be seen on one line. */
const wordsBefore = 4;

/** A quote from shortly before what was typed, where that stands far into it. */
function around(quote: string, query: string): string {
  const words = quote.split(/\s+/);
  const typed = query.toLowerCase().split(/\s+/).filter(Boolean);
  const at = words.findIndex((word) => typed.some((part) => word.toLowerCase().includes(part)));
  return at <= wordsBefore + 4 ? quote : `… ${words.slice(at - wordsBefore).join(' ')}`;
}
