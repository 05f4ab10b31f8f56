import { z } from 'zod';

/** No recording is longer: a number beyond it is no time. */
const longestMs = 100 * 24 * 3600 * 1000;

function times(toMs: (value: number) => number) {
  return z
    .union([
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d+(?:\.\d+)?s?$/),
    ])
    .transform((value) => {
      const number = typeof value === 'number' ? value : Number(value.replace(/s$/, ''));
      const ms = Math.round(toMs(number));
      return Number.isFinite(ms) && ms >= 0 && ms <= longestMs ? ms : null;
    })
    .nullish()
    .transform((value) => value ?? null);
}

/** Seconds, as a number or as text (`"1.3"`, `"1.3s"`), to milliseconds; null where there are none. */
export const secondsSchema = times((seconds) => seconds * 1000);

/** Milliseconds, as a number or as text; null where there are none. */
export const millisecondsSchema = times((ms) => ms);

/** A name, or the number that a service gives to a voice: 0 becomes `Speaker 0`. */
export const speakerSchema = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    if (typeof value === 'number') return `Speaker ${value}`;
    const name = value?.replace(/\s+/g, ' ').trim() ?? '';
    if (name === '') return null;
    return /^\d+$/.test(name) ? `Speaker ${name}` : name;
  });
