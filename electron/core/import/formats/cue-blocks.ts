import type { Cue, Left } from '../document';
import { readCueLines } from './cue-markup';
import { readTiming, type Timing } from './timing';

export interface CueBlocks {
  readonly cues: readonly Cue[];
  readonly left: readonly Left[];
  /** Lines of cues that end before they start. */
  readonly backwards: readonly number[];
}

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

interface OpenCue extends Timing {
  readonly line: number;
  readonly id: string;
  readonly payload: NumberedLine[];
}

const blockNames = { NOTE: 'note', STYLE: 'style', REGION: 'region' } as const;
/** Ids that programs count or make up; any other id holds words. */
const countedId = /^(?:cue)?[\s#_-]*\d+$|^[0-9a-f]{8}-[0-9a-f-]{20,}(?:[/-]\d+(?:-\d+)?)?$/i;

/**
 * Cuts a captions file into cues. A cue reaches to the next cue's id or time, over empty lines:
 * people edit captions by hand, and what they write is speech. Headers and the blocks of WebVTT
 * that are no cues are left out.
 */
export function readCueBlocks(lines: readonly string[], vtt: boolean): CueBlocks {
  const cues: Cue[] = [];
  const left: Left[] = [];
  const backwards: number[] = [];
  let open: OpenCue | null = null;
  let aside: { what: string; lines: NumberedLine[] } | null = null;

  const close = () => {
    if (aside) leave(aside.what, aside.lines);
    aside = null;
    if (!open) return;
    const { line, id, startMs, endMs, payload } = open;
    open = null;
    const read = readCueLines(payload);
    if (endMs < startMs) backwards.push(line);
    if (read.length === 0)
      left.push({ what: 'empty cue', lines: [line], text: lines[line - 1] ?? '' });
    else cues.push({ line, id, startMs, endMs: endMs < startMs ? null : endMs, lines: read });
    if (id !== '' && !countedId.test(id))
      left.push({ what: 'cue id', lines: [line - 1], text: id });
  };
  const leave = (what: string, gone: readonly NumberedLine[]) => {
    const written = gone.filter(({ text }) => text.trim() !== '');
    if (written.length === 0) return;
    left.push({
      what,
      lines: written.map(({ number }) => number),
      text: written.map(({ text }) => text).join('\n'),
    });
  };

  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    const number = at + 1;
    const blankBefore = at === 0 || (lines[at - 1] ?? '').trim() === '';
    const next = readTiming(lines[at + 1] ?? '');
    const timing = readTiming(text);
    if (timing) {
      close();
      open = openCue(timing, number, '');
    } else if (next && text.trim() !== '' && (blankBefore || /^\s*\d+\s*$/.test(text))) {
      close();
      open = openCue(next, number + 1, text.trim());
      at += 1;
    } else if (vtt && blankBefore && blockName(text)) {
      close();
      aside = { what: blockName(text) ?? '', lines: [{ number, text }] };
    } else if (vtt && /^\ufeff?WEBVTT(?:\s|$)/.test(text)) {
      close();
      aside = { what: 'header', lines: [{ number, text: text.replace(/^\ufeff?WEBVTT\s*/, '') }] };
    } else if (aside) {
      if (text.trim() === '') close();
      else aside.lines.push({ number, text });
    } else if (open) open.payload.push({ number, text });
    else leave('header', [{ number, text }]);
  }
  close();
  return { cues, left, backwards };
}

function openCue(timing: Timing, line: number, id: string): OpenCue {
  const payload = timing.words === '' ? [] : [{ number: line, text: timing.words }];
  return { ...timing, line, id, payload };
}

function blockName(text: string): string | null {
  const word = /^(NOTE|STYLE|REGION)(?:\s|:|$)/.exec(text)?.[1];
  if (word === 'NOTE' || word === 'STYLE' || word === 'REGION') return blockNames[word];
  return null;
}
