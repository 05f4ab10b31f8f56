/** A file's name as a title: without its ending, underscores and joining hyphens as spaces. */
export function titleFromFileName(fileName: string): string | null {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const spaced = stem.includes(' ') ? stem : stem.replace(/(?<!\d)-|-(?!\d)|(?<=\d{8})-/g, ' ');
  const title = spaced.replace(/_+/g, ' ').replace(/\s+/g, ' ').trim();
  return title === '' ? null : title.charAt(0).toUpperCase() + title.slice(1);
}

const isoDate = /(?<!\d)((?:19|20)\d{2})([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** A date spelled year first in a file's name, as `YYYY-MM-DD`. */
export function dateInFileName(fileName: string): string | null {
  return isoDateIn(fileName);
}

/** The first year-first date in a text that the calendar has, as `YYYY-MM-DD`. */
export function isoDateIn(text: string): string | null {
  const found = isoDate.exec(text);
  if (!found) return null;
  const [, year = '', , month = '', day = ''] = found;
  return calendarDate(Number(year), Number(month), Number(day));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})\.?,? ((?:19|20)\d{2})\b/;
const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})\b/;

/** A date in words (`5 March 2024`, `Mar 5, 2024`) or year first; day or month numbers alone say nothing. */
export function dateIn(text: string): string | null {
  const early = dayFirst.exec(text);
  if (early) return inWords(early[3], early[2], early[1]);
  const late = monthFirst.exec(text);
  if (late) return inWords(late[3], late[1], late[2]);
  return isoDateIn(text);
}

const ofTheInterview = /\b(?:record|interview|date|held|conduct|transcri|publish)/i;
const ofSomethingElse = /\b(?:birth|born|geboren|geburt|nascimento|nacimiento|naissance)/i;

/** The date that a line of a file's particulars gives for the interview. */
export function interviewDateIn(line: string): string | null {
  if (ofSomethingElse.test(line)) return null;
  return line.length <= 100 || ofTheInterview.test(line) ? dateIn(line) : null;
}

function inWords(year = '', month = '', day = ''): string | null {
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? null : calendarDate(Number(year), index + 1, Number(day));
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
