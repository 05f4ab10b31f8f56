/** Long work under way, by the id its caller made. */
export interface Works {
  /**
   * Runs the work with a signal that `cancel` raises. Two works may not have one id. Work that
   * `finishes` is waited for when all are to stop: it ends soon, and what comes of it is wanted.
   */
  run<T>(
    workId: string,
    work: (signal: AbortSignal) => Promise<T>,
    options?: { readonly finishes?: boolean },
  ): Promise<T>;
  /** Asks the work to stop; nothing happens if it has ended. */
  cancel(workId: string): void;
  /** Asks all to stop but those that finish, and waits until they have ended. */
  stop(): Promise<void>;
}

interface Work {
  readonly controller: AbortController;
  readonly ended: Promise<unknown>;
  readonly finishes: boolean;
}

export function createWorks(): Works {
  const under = new Map<string, Work>();

  return {
    run: async (workId, work, { finishes = false } = {}) => {
      if (under.has(workId)) throw new Error(`Work ${workId} is under way already.`);
      const controller = new AbortController();
      // It begins once it is known here: what it tells first may be answered by stopping it.
      const ended = Promise.resolve().then(() => work(controller.signal));
      under.set(workId, { controller, ended, finishes });
      try {
        return await ended;
      } finally {
        under.delete(workId);
      }
    },
    cancel: (workId) => under.get(workId)?.controller.abort(),
    stop: async () => {
      const all = [...under.values()];
      for (const { controller, finishes } of all) if (!finishes) controller.abort();
      await Promise.allSettled(all.map(({ ended }) => ended));
    },
  };
}
