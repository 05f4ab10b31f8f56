import type { CitedQuote, JobSlot } from '../model';
import { clockTime } from '../text/clock';

/** What a person reads for each slot. */
export const slotNames: Readonly<Record<JobSlot, string>> = {
  situation: 'Situation',
  struggle: 'Struggle',
  alternative: 'Today',
  outcome: 'Outcome',
};

/** Said of a slot that has neither words nor codes. */
export const unworded = 'not worded yet';

const hashLength = 12;

/** "1 person", "1,200 people". */
export function count(of: number, one: string, many: string): string {
  return `${of.toLocaleString('en')} ${of === 1 ? one : many}`;
}

/** An ISO date as a reader writes it: "3 November 2026". */
export function longDate(isoDate: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** Who said it, and when: enough beside a claim, as the appendix says the rest. */
export function byLine({ participant, startMs }: CitedQuote): string {
  return startMs === null ? participant : `${participant}, ${clockTime(startMs)}`;
}

/** Where a quote is found again: for a person (source, time, turn) and a program (position, hash). */
export function provenance(quote: CitedQuote): string[] {
  return [
    quote.source,
    ...(quote.startMs === null ? [] : [clockTime(quote.startMs)]),
    `turn ${quote.turnNumber}, ${quote.start}–${quote.end}`,
    ...quote.codes,
    ...(quote.changed ? ['transcript corrected after this was chosen'] : []),
    `SHA-256 ${quote.hash.slice(0, hashLength)}`,
  ];
}
