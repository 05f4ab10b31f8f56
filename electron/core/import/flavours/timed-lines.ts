import type { Cue, LineDocument } from '../document';
import { clock, clockToMs, loneTime } from '../times';
import type { Flavour } from './flavour';
import { joinCues } from './join-cues';

const leading = new RegExp(
  String.raw`^\s*(?:\\?\[(${clock})(?:\s*-+>?\s*${clock})?\\?\]|\((${clock})\)|(${clock}))(?:\s+|\s*[-–|]\s+)(?=\S)`,
);
const fewestTimes = 5;

/** Text with a time before every line or above it and no names: what video sites show and copy. */
export const timedLines: Flavour<LineDocument> = {
  recognise(document) {
    let timed = 0;
    let filled = 0;
    let last = -1;
    let inOrder = 0;
    for (const { text } of document.lines) {
      if (text.trim() === '') continue;
      filled += 1;
      const ms = timeOf(text)?.ms ?? null;
      if (ms === null) continue;
      timed += 1;
      if (ms >= last) inOrder += 1;
      last = ms;
    }
    if (timed < fewestTimes || timed < filled * 0.3 || inOrder < timed * 0.95) return null;
    return {
      flavour: 'Timed lines',
      confidence: 0.7,
      reason: `${timed} lines start with a time or are one, and none names a speaker`,
      read: () => ({
        turns: joinCues(
          toCues(document).flatMap((cue) =>
            cue.lines.map(({ text, number }) => ({ cue, speaker: null, text, line: number })),
          ),
        ),
        left: [],
        warnings: [],
        title: null,
        recordedOn: null,
      }),
    };
  },
};

function timeOf(text: string): { ms: number; restAt: number } | null {
  const alone = loneTime(text);
  if (alone !== null) return { ms: alone, restAt: text.length };
  const found = leading.exec(text.slice(0, 60));
  const ms = found ? clockToMs(found[1] ?? found[2] ?? found[3] ?? '') : null;
  return found && ms !== null ? { ms, restAt: found[0].length } : null;
}

function toCues({ lines }: LineDocument): Cue[] {
  const cues: Cue[] = [];
  let current: { line: number; startMs: number; lines: Cue['lines'][number][] } | null = null;
  const close = (endMs: number | null) => {
    if (current && current.lines.length > 0) cues.push({ ...current, id: '', endMs });
  };
  for (const { text, number } of lines) {
    const time = timeOf(text);
    if (time) {
      close(null);
      current = { line: number, startMs: time.ms, lines: [] };
    }
    const words = text.slice(time?.restAt ?? 0).trim();
    if (words === '') continue;
    current ??= { line: number, startMs: 0, lines: [] };
    current.lines.push({ number, text: words, voice: null });
  }
  close(null);
  return cues;
}
