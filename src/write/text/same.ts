// Facts of a week as plain JSON: when two are the same, and which order means something.

export type Facts = Record<string, unknown>;

/** A map of a week whose order a reader sees: id → text. Elsewhere the order of keys means nothing. */
export const isOrdered = (key: unknown): boolean => key === 'objectives' || key === 'next';

export const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without keys whose value is `undefined`. */
export function known<T>(value: T): T {
  if (Array.isArray(value)) return value.map(known) as T;
  if (!isFacts(value)) return value;
  const fields = Object.entries(value).flatMap(([key, field]) => (field === undefined ? [] : [[key, known(field)]]));
  return Object.fromEntries(fields);
}

/** True for equal facts; `key` is the one that they are the value of. */
export function same(one: unknown, other: unknown, key?: string): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isFacts(one) || !isFacts(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  const others = Object.keys(other);
  if (keys.length !== others.length || (isOrdered(key) && keys.some((name, index) => name !== others[index]))) return false;
  return keys.every((name) => Object.hasOwn(other, name) && same(one[name], other[name], name));
}

/** The ids of a list whose items all have different ones. */
export function idsOf(list: unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const ids = list.map((item) => (isFacts(item) && typeof item['id'] === 'string' ? item['id'] : undefined));
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length ? ids : undefined;
}
