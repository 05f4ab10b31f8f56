/** Long work under way, by the id its caller made. */
export interface Works {
  /** Runs the work with a signal that `cancel` raises. Two works may not have one id. */
  run<T>(workId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Asks the work to stop; nothing happens if it has ended. */
  cancel(workId: string): void;
  /** Asks all to stop, and waits until they have. */
  stop(): Promise<void>;
}

export function createWorks(): Works {
  const under = new Map<string, { controller: AbortController; ended: Promise<unknown> }>();

  return {
    run: async (workId, work) => {
      if (under.has(workId)) throw new Error(`Work ${workId} is under way already.`);
      const controller = new AbortController();
      const ended = work(controller.signal);
      under.set(workId, { controller, ended });
      try {
        return await ended;
      } finally {
        under.delete(workId);
      }
    },
    cancel: (workId) => under.get(workId)?.controller.abort(),
    stop: async () => {
      const all = [...under.values()];
      for (const { controller } of all) controller.abort();
      await Promise.allSettled(all.map(({ ended }) => ended));
    },
  };
}
