// Which change of address is another page.

/** An address as a page: without its fragment, unless the fragment is a route (`#/cart`, `#!/cart`). */
const pageOf = (url: string): string => url.replace(/#(?![!/]).*/, '');
const pathOf = (url: string): string => url.replace(/[?#].*/, '');

/**
 * Does going from one address to another show another page? An address that was replaced is another page only with another path:
 * filters and drafts kept in the query are the same page.
 */
export const isOtherPage = (from: string, to: string, replaced: boolean): boolean =>
  replaced ? pathOf(from) !== pathOf(to) : pageOf(from) !== pageOf(to);
