// The pages of one language as a tree: folders become sections, nested to any depth.

/** The fields of a page that the tree needs. `path` is the content path: `''` is the home page, `guide/author`. */
export interface Placed {
  path: string;
  title: string;
  /** Position among its siblings, smallest first. */
  order?: number | undefined;
}

/** A page or a folder. A folder without an index has no `page`; its title is made from its name. */
export interface Branch<P extends Placed> {
  path: string;
  title: string;
  page: P | undefined;
  children: Branch<P>[];
}

/** `translated-blogs` → `Translated blogs`. */
function titleOfFolder(path: string): string {
  const words = (path.split('/').at(-1) ?? '').replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function byPlace<P extends Placed>(a: Branch<P>, b: Branch<P>): number {
  const orderA = a.page?.order ?? Number.POSITIVE_INFINITY;
  const orderB = b.page?.order ?? Number.POSITIVE_INFINITY;
  return orderA === orderB ? a.path.localeCompare(b.path, 'en', { numeric: true }) : orderA - orderB;
}

/** The tree below the home page. Pages need not be sorted; every parent folder of a page becomes a branch. */
export function pageTree<P extends Placed>(pages: readonly P[]): Branch<P> {
  const root: Branch<P> = { path: '', title: '', page: undefined, children: [] };
  const branches = new Map<string, Branch<P>>([['', root]]);
  const branchAt = (path: string): Branch<P> => {
    const known = branches.get(path);
    if (known) return known;
    const made: Branch<P> = { path, title: titleOfFolder(path), page: undefined, children: [] };
    branches.set(path, made);
    branchAt(path.split('/').slice(0, -1).join('/')).children.push(made);
    return made;
  };
  for (const page of pages) {
    const branch = branchAt(page.path);
    branch.page = page;
    branch.title = page.title;
  }
  for (const branch of branches.values()) branch.children.sort(byPlace);
  return root;
}

const orders = new WeakMap<object, unknown>();

/** A branch and everything below it, in reading order. */
export function readingOrder<P extends Placed>(branch: Branch<P>): readonly Branch<P>[] {
  const known = orders.get(branch) as readonly Branch<P>[] | undefined;
  if (known) return known;
  const order = [branch, ...branch.children.flatMap((child) => readingOrder(child))];
  orders.set(branch, order);
  return order;
}

const places = new WeakMap<object, ReadonlyMap<string, number>>();

/** The place of the page `path` in the list; -1 if it is not in it. Every page asks, hence the cache: the list must not change afterwards. */
export function placeIn(pages: readonly { path: string }[], path: string): number {
  let known = places.get(pages);
  if (!known) {
    known = new Map(pages.map((page, place) => [page.path, place]));
    places.set(pages, known);
  }
  return known.get(path) ?? -1;
}

/** The place of `path` among `branches`, or of the branch that it is below; -1 if there is none. */
function placeAt(branches: readonly { path: string }[], path: string): number {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = placeIn(branches, at);
    if (place >= 0 || !at.includes('/')) return place;
  }
}

/** The branches from the first section down to `path`, inclusive; empty if there is none. */
export function trail<P extends Placed>(root: Branch<P>, path: string): Branch<P>[] {
  const found: Branch<P>[] = [];
  let branch = root;
  while (branch.path !== path) {
    const next = branch.children[placeAt(branch.children, path)];
    if (!next) return [];
    found.push(next);
    branch = next;
  }
  return found;
}

/** Sections of the header: those in `navigation` first, in its order, then the others. */
export function sections<P extends Placed>(root: Branch<P>, navigation: readonly string[]): Branch<P>[] {
  const rank = (branch: Branch<P>) => {
    const index = navigation.indexOf(branch.path);
    return index < 0 ? navigation.length : index;
  };
  return [...root.children].sort((a, b) => rank(a) - rank(b));
}

/** How many pages before and after the current one a long section shows. */
const REACH = 8;

/** The pages of a section that the sidebar of `path` shows: all, or those near it; a long section's own page lists everything. */
export function shownNeighbors<P extends Placed>(branches: readonly Branch<P>[], path: string): readonly Branch<P>[] {
  if (branches.length <= 3 * REACH) return branches;
  const here = Math.max(0, placeAt(branches, path));
  const start = Math.min(Math.max(0, here - REACH), branches.length - 2 * REACH);
  return branches.slice(start, start + 2 * REACH);
}
