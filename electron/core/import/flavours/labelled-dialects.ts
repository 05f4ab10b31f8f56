import type { LineDocument } from '../document';
import { timeAlone } from '../text/heading-words';
import type { Openings } from './read-turns';
import type { Speakers } from './speakers';

interface Dialect {
  readonly flavour: string;
  /** By what it was told, to follow a reason. */
  readonly sign: string;
}

const meetEnd =
  /^\W*(?:transcription ended after\b|this editable transcript was computer generated)/i;
const f4Time = /#\d{1,2}:\d{2}:\d{2}-\d#/;

/** The program that wrote `Name: text`, where it left a sign of itself. */
export function dialectOf(
  document: LineDocument,
  { names }: Speakers,
  openings: Openings,
): Dialect | null {
  const { lines } = document;
  if (lines.slice(-8).some(({ text }) => meetEnd.test(text.slice(0, 120)))) {
    return { flavour: 'Google Meet', sign: 'its end is Google Meet’s' };
  }
  if (lines.filter(({ text }) => f4Time.test(text)).length > 1) {
    return { flavour: 'f4', sign: 'its times are f4’s' };
  }
  if (names.every((name) => /^S\d\d$/.test(name))) {
    return { flavour: 'noScribe', sign: 'its speakers are numbered as noScribe does' };
  }
  const timed = [...openings.values()].filter(({ startMs }) => startMs !== null);
  const above = timed.filter(({ rest }) => rest.trim() === '').length;
  if (above > openings.size * 0.6) {
    return { flavour: 'Name: time', sign: 'a time stands after the colon' };
  }
  const stamps = lines.filter(({ text }) => timeAlone(text) !== null).length;
  if (stamps > 1 && stamps * 3 > openings.size && openings.size > 3) {
    return { flavour: 'Name: text with times', sign: 'times stand on lines of their own' };
  }
  return null;
}
