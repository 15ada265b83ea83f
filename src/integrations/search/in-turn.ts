// Work on items in their order, on a few of them at once.

export interface InTurn<T, R> {
  add(item: T): void;
  /** The results in the order of the items. Rejects if the work on one rejects. */
  results(): Promise<R[]>;
}

export function inTurn<T, R>(most: number, work: (item: T) => Promise<R>): InTurn<T, R> {
  const results: Promise<R>[] = [];
  const waiting: { item: T; start: (result: Promise<R>) => void }[] = [];
  let running = 0;
  const next = (): void => {
    for (let first = waiting[0]; first && running < most; first = waiting[0]) {
      waiting.shift();
      running += 1;
      const result = work(first.item);
      first.start(result);
      result
        .catch(() => undefined)
        .finally(() => {
          running -= 1;
          next();
        });
    }
  };
  return {
    add(item) {
      const { promise, resolve } = Promise.withResolvers<R>();
      // Awaited with the others.
      promise.catch(() => undefined);
      results.push(promise);
      waiting.push({ item, start: resolve });
      next();
    },
    results: () => Promise.all(results),
  };
}
