import { clockTime } from '../../shared/text/clock';
import { step } from '../core/steps';
import { type Context, type Outcome, withStudy } from './context';

interface ShowOptions {
  readonly source: number;
  readonly json?: true;
}

/** `show STUDY --source ID`: a transcript with the span of each turn. */
export async function showCommand(
  context: Context,
  path: string,
  { source: id, json }: ShowOptions,
): Promise<Outcome> {
  const { source, speakers, turns } = await withStudy(context, path, (core) =>
    step(core, 'sources.read', { id }),
  );
  const names = new Map(speakers.map(({ id: speakerId, name }) => [speakerId, name]));
  const nameOf = (speakerId: number | null) =>
    speakerId === null ? null : names.get(speakerId) || null;
  if (json) {
    context.output.json({
      id,
      title: source.title,
      sha256: source.sha256,
      text: turns.map((turn) => turn.text).join('\n'),
      turns: turns.map(({ speakerId, start, end, startMs, endMs }) => ({
        speaker: nameOf(speakerId),
        start,
        end,
        startMs,
        endMs,
      })),
    });
    return 'done';
  }
  context.output.text(`${source.title}\n`);
  for (const turn of turns) {
    const time = turn.startMs === null ? '' : `${clockTime(turn.startMs)} `;
    const speaker = nameOf(turn.speakerId) ?? 'somebody';
    context.output.text(`${time}${speaker}  ${turn.start}:${turn.end}\n${turn.text}\n`);
  }
  return 'done';
}
