// Addresses that must not stand in a page: they would run or hold what nobody can see. Everything else is for the site's links to judge.

/** Schemes that a page may lead to; what has no scheme is a path. */
const ALLOWED = /^(?:https?|mailto|tel|ftps?|dead):/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** As a browser reads it: control signs and white space before and inside a scheme do not count. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that browsers skip.
const bare = (address: string): string => address.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '');

/** Whether `address` may be written into a page. A path such as `C:\shots\1.png` is one letter and no scheme. */
export function isSafe(address: string): boolean {
  const seen = bare(address);
  return !SCHEME.test(seen) || ALLOWED.test(seen) || /^[a-z]:[\\/]/i.test(seen);
}
