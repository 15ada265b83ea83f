// Decides whether a change of address is another page.

/** The parts of an address that do not identify a page: the fragment, unless it is a route (`#/cart`, `#!/cart`). */
const FRAGMENT = /#(?![!/]).*/;
/** For a replaced address also the query: filters and drafts in it are the same page. */
const BEYOND_PATH = /[?#].*/;

/** Whether two addresses show different pages. */
export function isOtherPage(from: string, to: string, replaced: boolean): boolean {
  const apart = replaced ? BEYOND_PATH : FRAGMENT;
  return from.replace(apart, '') !== to.replace(apart, '');
}
