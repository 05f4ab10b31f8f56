import { headingWords } from '../text/heading-words';

/** Headings of parts that are about the transcript and no part of it. */
const sections =
  /^(?:description|summary|abstract|about|licen[cs]e|copyright.*|consent.*|participants?|attendees|metadata|keywords|disclaimer|chapters|details|notes?|invited|attachments|zusammenfassung|teilnehmer(?:innen)?|résumé|resumen|resumo)\W*$/i;

export function startsFrontSection(heading: string): boolean {
  return sections.test(headingWords(heading));
}

const field = /^\W*[\p{L}][\p{L}\p{N} _/().-]{0,40}\s*[:：]/u;
const endsSentence = /[.!?…。？！]["”’)*_]*$/u;
const published =
  /^\W*(?:published|recorded|created|transcribed|interviewed|conducted) (?:on|at|by)\b/i;

const mostWords = 14;
/** Titles stand at the top; a short line further down may be speech. */
const mostTitleLines = 12;

/**
 * Whether a line ahead of the first label looks like a particular of the file (`Date: 5 March`,
 * a title, a list of names) rather than like speech.
 */
export function isMetadata(line: string, index: number): boolean {
  const text = line.trim();
  if (text.length > 200) return false;
  if (published.test(text) || /^https?:\/\/\S+$/.test(text)) return true;
  const words = text.split(/\s+/).length;
  if (field.test(text)) return words <= 40;
  return index < mostTitleLines && words <= mostWords && !endsSentence.test(text);
}
