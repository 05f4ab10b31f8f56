import type { LineDocument } from '../document';
import { clock, clockToMs } from '../times';
import { findLabels } from './find-labels';
import type { Flavour, Reading } from './flavour';
import { dialectOf } from './labelled-dialects';
import { type Opening, readTurns } from './read-turns';
import { chooseSpeakers, type Speakers } from './speakers';

/** `NAME: text` in all its dress: capitals or not, bold, italic, a time after the colon. */
export const labelled: Flavour<LineDocument> = {
  recognise(document: LineDocument): Reading | null {
    const { found, pieces } = findLabels(document);
    const speakers = chooseSpeakers(found, { pieces });
    if (!speakers) return null;
    const openings = new Map<number, Opening>();
    for (const one of found) {
      const speaker = speakers.of(one);
      if (speaker === undefined) continue;
      const line = document.lines[one.index]?.text ?? '';
      const said =
        speaker === null ? { startMs: null, rest: line } : afterLabel(line.slice(one.label.restAt));
      openings.set(one.index, { speaker, ...said });
    }
    const dialect = dialectOf(document, speakers, openings);
    const share = Math.min(1, (openings.size * 4) / Math.max(1, pieces));
    return {
      flavour: dialect?.flavour ?? nameOf(speakers),
      confidence: 0.55 + 0.35 * share + (dialect ? 0.06 : 0),
      reason: reasonFor(speakers, openings.size) + (dialect ? `; ${dialect.sign}` : ''),
      read: () => {
        const draft = readTurns(document, openings);
        return { ...draft, warnings: [...draft.warnings, ...speakers.warnings] };
      },
    };
  },
};

const timeFirst = new RegExp(String.raw`^\s*[[(#]?(${clock})[\])#]?(?:\s+|$)`);

/** The speech after a label, with the time that may stand before it. */
export function afterLabel(rest: string): { startMs: number | null; rest: string } {
  const found = timeFirst.exec(rest);
  const bracketed = found !== null && /[\])#]/.test(found[0]);
  const alone = found !== null && found[0].length === rest.length;
  const startMs = found && (bracketed || alone) ? clockToMs(found[1] ?? '') : null;
  return startMs === null || !found
    ? { startMs: null, rest }
    : { startMs, rest: rest.slice(found[0].length) };
}

function nameOf({ style, shape }: Speakers): string {
  if (style === 'plain') return shape === 'caps' ? 'NAME: text' : 'Name: text';
  return style === 'italic' ? '_Name:_ text' : '**Name:** text';
}

function reasonFor({ names }: Speakers, turns: number): string {
  const shown = names.slice(0, 4).join(', ');
  const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
  return `${turns} turns start with a name and a colon: ${shown}${more}`;
}
