// Work that goes on while the next is made ready: a database writes one transaction while the events of another are read.

export interface Concurrency {
  /** Starts work when there is room for it. Rejects with the first failure of what was started before, and starts nothing more. */
  start: (work: () => Promise<void>) => Promise<void>;
  /** Resolves when all has ended. Rejects with the first failure. */
  end: () => Promise<void>;
}

/** At most `most` at once. */
export function limitConcurrency(most: number): Concurrency {
  const running = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;
  const check = (): void => {
    if (failure) throw failure.error;
  };
  return {
    async start(work) {
      while (running.size >= most) await Promise.race(running);
      check();
      const run: Promise<void> = work()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => running.delete(run));
      running.add(run);
    },
    async end() {
      await Promise.all(running);
      check();
    },
  };
}
