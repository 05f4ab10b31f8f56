import { openCaptions, startsWithCue } from './captions-file';
import type { Format } from './format';

/** SubRip: text whose cues have times, whatever its ending. */
export const srt: Format = {
  endings: ['.srt'],
  claims: startsWithCue,
  open: (file) => openCaptions(file, 'SRT'),
};
