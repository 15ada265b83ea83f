// What is of one week in a list of weeks, tasks, reviews or remarks. Every week's page asks: the list is sorted by week once.

const byWeek = new WeakMap<object, ReadonlyMap<number, readonly unknown[]>>();

/** The items of a week, in the order of the list, which must not change afterwards. */
export function ofWeek<T extends { week: number }>(items: readonly T[], week: number): readonly T[] {
  let known = byWeek.get(items) as ReadonlyMap<number, readonly T[]> | undefined;
  if (!known) {
    known = Map.groupBy(items, (item) => item.week);
    byWeek.set(items, known);
  }
  return known.get(week) ?? [];
}
