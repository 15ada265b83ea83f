// Addresses that must not be in a page because they would run code or contain hidden data. The site's links check everything else.
/** Schemes that a page may link to; an address without a scheme is a path. */
const ALLOWED = /^(?:https?|mailto|tel|ftps?|dead):/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** The address as a browser reads it: without control characters and white space before and inside a scheme. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that browsers skip.
const bare = (address) => address.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '');
/** Whether `address` may be written into a page. A path such as `C:\shots\1.png` starts with one letter, which is not a scheme. */
export function isSafe(address) {
    const seen = bare(address);
    return !SCHEME.test(seen) || ALLOWED.test(seen) || /^[a-z]:[\\/]/i.test(seen);
}
