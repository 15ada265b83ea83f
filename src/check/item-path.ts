// The way to a list item that has an id, in the front matter or review as written.
import type { Path, Yaml } from './front-matter.ts';

interface Read {
  yaml: Yaml | undefined;
}

const listAt = (page: Read, path: Path): unknown =>
  path.reduce<unknown>(
    (around, step) => (typeof around === 'object' && around !== null ? (around as Record<PropertyKey, unknown>)[step] : undefined),
    page.yaml?.value,
  );

/** The path of the item of the list at `list` whose id is `id`; of the `nth` one where several share it. The list's own path when there is none. */
export function itemPath(page: Read, list: Path, id: string, nth = 0): Path {
  const items = listAt(page, list);
  if (!Array.isArray(items)) return list;
  const found = items.flatMap((item: { id?: unknown } | null, index) => (item?.id === id ? [index] : []))[nth];
  return found === undefined ? list : [...list, found];
}
