// Which change of address is another page.

/** What does not tell pages apart: the fragment, unless it is a route (`#/cart`, `#!/cart`). */
const FRAGMENT = /#(?![!/]).*/;
/** Of an address that was replaced, the query as well: filters and drafts kept there are the same page. */
const BEYOND_PATH = /[?#].*/;

/** Does going from one address to another show another page? */
export function isOtherPage(from: string, to: string, replaced: boolean): boolean {
  const apart = replaced ? BEYOND_PATH : FRAGMENT;
  return from.replace(apart, '') !== to.replace(apart, '');
}
