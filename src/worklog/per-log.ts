// One list of weeks serves every page of a build: what depends on the whole list is computed once.
import type { Week } from './week.ts';

/** `work`, cached for each list of weeks. The list must not change afterwards. */
// @__NO_SIDE_EFFECTS__
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
