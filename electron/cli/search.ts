import { clockTime } from '../../shared/text/clock';
import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';

interface SearchOptions {
  readonly json?: true;
}

/** Hits read at a time. */
const page = 1_000;

/** `search STUDY QUERY`: a line per turn that matches. A wrong query fails and says what is wrong. */
export async function searchCommand(
  context: Context,
  path: string,
  query: string,
  { json }: SearchOptions,
): Promise<Outcome> {
  const { hits, widened } = await withStudy(context, path, async (core) => {
    const first = await step(core, 'search.transcripts', { query, limit: page, offset: 0 });
    const all = [...first.hits];
    while (all.length < first.total) {
      const next = { query, limit: page, offset: all.length };
      all.push(...(await step(core, 'search.transcripts', next)).hits);
    }
    return { hits: all, widened: first.widened };
  });
  for (const { word, also } of widened) {
    context.output.tell(`“${word}”: also ${also.join(', ')}`);
  }
  if (json) for (const hit of hits) context.output.json(hit);
  else {
    const rows = hits.map((hit) => [
      `${hit.sourceId} ${hit.sourceTitle}`,
      hit.interviewer ? '(interviewer)' : (hit.participantName ?? hit.speakerName ?? '-'),
      hit.startMs === null ? '-' : clockTime(hit.startMs),
      String(hit.turnNumber),
      `${hit.span.start}:${hit.span.end}`,
      `${hit.before}${hit.words}${hit.after}`,
    ]);
    context.output.table(['source', 'who', 'time', 'turn', 'span', 'words'], rows);
  }
  return 'done';
}
