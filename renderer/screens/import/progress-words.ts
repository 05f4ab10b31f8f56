import { counted } from '../../ui/words';

const [second, minute, hour] = [1000, 60_000, 3_600_000];

/** "about 20 seconds left": as coarse as it is sure, and rather too long than too short. */
export function timeLeftInWords(ms: number): string {
  if (ms < 8 * second) return 'a few seconds left';
  if (ms < 50 * second) return `about ${Math.ceil(ms / (10 * second)) * 10} seconds left`;
  if (ms < 55 * minute) return `about ${counted(Math.ceil(ms / minute), 'minute')} left`;
  const tens = Math.round(ms / (10 * minute));
  const [hours, minutes] = [Math.floor(tens / 6), (tens % 6) * 10];
  if (ms < 10 * hour && minutes > 0)
    return `about ${counted(hours, 'hour')} ${minutes} minutes left`;
  return `about ${counted(Math.round(ms / hour), 'hour')} left`;
}

/**
 * "about 40 files a minute": coarse, because it never holds still; null where it is less than one,
 * which says nothing.
 */
export function rateInWords(files: number): string | null {
  if (files < 1) return null;
  const step = Math.max(1, 10 ** Math.floor(Math.log10(files)) / 2);
  return `about ${counted(Math.round(files / step) * step, 'file')} a minute`;
}
