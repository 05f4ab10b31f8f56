import { openCaptions, startsWithCue } from './captions-file';
import type { Format } from './format';

/** WebVTT, known by its first word; without it, a `.vtt` that has cues. */
export const vtt: Format = {
  endings: ['.vtt'],
  claims: (file) =>
    (file.kind === 'unknown' &&
      /^\ufeff?\s*WEBVTT(?:\s|$)/.test(file.text()?.text.slice(0, 40) ?? '')) ||
    (file.ending === '.vtt' && startsWithCue(file)),
  open: (file) => openCaptions(file, 'VTT'),
};
