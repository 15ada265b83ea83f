// What becomes of the items of a map or list: which stay, which are new, in which order.
import type { Item } from './items.ts';
import { rank, sorted } from './order.ts';
import { type Facts, idsOf, isFacts, isOrdered, same } from './same.ts';

export interface Planned {
  /** The item's index so far; `undefined` for a new one. */
  from: number | undefined;
  name: string | undefined;
  value: unknown;
}

const only = (names: readonly string[], others: readonly string[]): string[] => names.filter((name) => others.includes(name));

/** Names of before that stay, with the new ones: after their predecessor, or after keys that usually stand before them. */
function merged(written: readonly string[], before: readonly string[], next: readonly string[], isRanked: boolean): string[] {
  if (!isRanked && only(before, next).join('\n') !== only(next, before).join('\n')) return [...next];
  const names = only(written, next);
  for (const [index, name] of next.entries()) {
    if (names.includes(name)) continue;
    const place = rank(name);
    const after =
      isRanked && place >= 0 ? names.findLastIndex((one) => rank(one) >= 0 && rank(one) < place) : names.indexOf(next[index - 1] ?? '');
    names.splice(after + 1, 0, name);
  }
  return names;
}

/** Items without ids: equal ones stay, the others are edited in their order. */
function byPlace(before: readonly unknown[], next: readonly unknown[]): Planned[] {
  const left = new Set(before.keys());
  const take = (index: number | undefined) => (index !== undefined && left.delete(index) ? index : undefined);
  const equal = next.map((value) => take([...left].find((index) => same(before[index], value))));
  return next.map((value, index) => ({ from: equal[index] ?? take([...left][0]), name: undefined, value }));
}

/** `key` is the one that the map or list is the value of; `facts` and `next` are both maps or both lists. */
export const planOf = (key: string | undefined, items: readonly Item[], facts: unknown, next: unknown): Planned[] =>
  planned(key, items, facts, next).map((one) => (one.from === undefined ? { ...one, value: sorted(one.value, one.name) } : one));

function planned(key: string | undefined, items: readonly Item[], facts: unknown, next: unknown): Planned[] {
  if (isFacts(next)) {
    const written = items.map(({ name }) => name ?? '');
    const names = merged(written, Object.keys(facts as Facts), Object.keys(next), !isOrdered(key));
    return names.map((name) => ({ from: known(written.indexOf(name)), name, value: next[name] }));
  }
  const [ids, nextIds] = [idsOf(facts), idsOf(next)];
  const list = next as unknown[];
  if (!ids || !nextIds) return byPlace(facts as unknown[], list);
  return merged(ids, ids, nextIds, false).map((id) => ({
    from: known(ids.indexOf(id)),
    name: undefined,
    value: list[nextIds.indexOf(id)],
  }));
}

const known = (index: number): number | undefined => (index < 0 ? undefined : index);
