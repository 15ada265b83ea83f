// The wall between the tracker and its page: what fails here stays here.

/** Does it, and lets it fail. */
export function quietly(work: () => unknown): void {
  try {
    work();
  } catch {}
}

/** `work`'s outcome, or a rejection after `ms` milliseconds: a promise that never settles must not stop the queue. */
export const within = <Outcome>(ms: number, work: PromiseLike<Outcome>): Promise<Outcome> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(reject, ms))]);
