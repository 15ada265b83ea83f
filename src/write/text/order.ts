// The order in which a week's keys are written: what names a thing first, its long texts and lists last. A test compares it with the schema.
import { isFacts, isOrdered } from './same.ts';

const ORDER = [
  ...['week', 'id', 'title', 'text', 'label', 'href', 'cause', 'blocks', 'resolved', 'continues', 'closes', 'draft', 'period', 'summary'],
  ...['starts', 'ends', 'owner', 'planned', 'state', 'milestone', 'evidence', 'detail', 'objectives', 'tasks', 'blockers', 'next', 'stamp'],
];

/** The place of a key among its siblings; -1 for an unknown one. */
export const rank = (key: string): number => ORDER.indexOf(key);

const last = (key: string): number => (rank(key) < 0 ? Number.POSITIVE_INFINITY : rank(key));

/** Facts with their keys in the usual order. */
export function sorted(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (!isFacts(value)) return value;
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [name, sorted(field, name)]);
  return Object.fromEntries(isOrdered(key) ? fields : fields.toSorted(([a], [b]) => (last(a) === last(b) ? 0 : last(a) - last(b))));
}
