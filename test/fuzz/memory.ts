import { maxReaderHeapMb } from '../../electron/core/import/limits';

/**
 * What two reader threads at their bounds and core beside them may come to, in megabytes: small
 * files that need more have found a way around the bounds.
 */
const mostMb = 2 * maxReaderHeapMb + 512;

/** Watches the memory of this process, threads and all. */
export interface MemoryWatch {
  /** The most that was seen, in megabytes. */
  readonly peakMb: () => number;
  /** Null while it stays within its bound. */
  readonly fault: () => string | null;
  readonly stop: () => void;
}

export function watchMemory(): MemoryWatch {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss() / 1024 / 1024);
  };
  const timer = setInterval(look, 50);
  return {
    peakMb: () => {
      look();
      return peak;
    },
    fault: () => {
      look();
      return peak > mostMb ? `took ${Math.round(peak)} MB; ${mostMb} MB is the most` : null;
    },
    stop: () => clearInterval(timer),
  };
}
