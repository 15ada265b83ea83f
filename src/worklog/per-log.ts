// One list of weeks serves every page of a build: what follows from all of it is worked out once.
import type { Week } from './week.ts';

/** `work`, remembered for each list of weeks. The list must not change afterwards. */
export function perLog<T>(work: (weeks: readonly Week[]) => T): (weeks: readonly Week[]) => T {
  const known = new WeakMap<readonly Week[], { result: T }>();
  return (weeks) => {
    const before = known.get(weeks);
    if (before) return before.result;
    const result = work(weeks);
    known.set(weeks, { result });
    return result;
  };
}
