// The path to a list item by its id, in the front matter or review as written.
import type { Yaml } from './front-matter.ts';
import type { Path } from './path.ts';

interface Read {
  yaml: Yaml | undefined;
}

const listAt = (page: Read, path: Path): unknown =>
  path.reduce<unknown>(
    (around, step) => (typeof around === 'object' && around !== null ? (around as Record<PropertyKey, unknown>)[step] : undefined),
    page.yaml?.value,
  );

/** Positions of each id in a list, computed once: a week may have thousands of tasks. */
const placesIn = new WeakMap<readonly unknown[], Map<unknown, number[]>>();

function places(items: readonly ({ id?: unknown } | null)[]): Map<unknown, number[]> {
  const known = placesIn.get(items);
  if (known) return known;
  const found = new Map<unknown, number[]>();
  for (const [index, item] of items.entries()) {
    const same = found.get(item?.id);
    if (same) same.push(index);
    else found.set(item?.id, [index]);
  }
  placesIn.set(items, found);
  return found;
}

/** The path of the item in the list at `list` with the id `id`; of the `nth` one if several share it. The list's path if there is none. */
export function itemPath(page: Read, list: Path, id: string, nth = 0): Path {
  const items = listAt(page, list);
  if (!Array.isArray(items)) return list;
  const found = places(items).get(id)?.[nth];
  return found === undefined ? list : [...list, found];
}
