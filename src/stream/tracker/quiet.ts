// Isolates the page from the tracker: an error here never reaches the page.

/** Runs `work` and ignores errors. */
export function quietly(work: () => unknown): void {
  try {
    work();
  } catch {}
}

/** The result of `work`, or a rejection after `ms` milliseconds: a promise that never settles must not block the queue. */
export const within = <Outcome>(ms: number, work: PromiseLike<Outcome>): Promise<Outcome> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(reject, ms))]);
