const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A date, `YYYY-MM-DD`, as people say it: "12 March", with the year when it is not this one. */
export function dayInWords(date: string): string {
  const parsed = new Date(`${date}T00:00:00Z`);
  const format = parsed.getUTCFullYear() === new Date().getFullYear() ? day : dayAndYear;
  return format.format(parsed);
}

/** "48 min"; from an hour on "1 h 20 min". */
export function minutes(ms: number): string {
  const all = Math.max(1, Math.round(ms / 60_000));
  if (all < 60) return `${all} min`;
  const rest = all % 60;
  return `${Math.floor(all / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}
