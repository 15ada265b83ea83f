// A content path as Hugo publishes it.
/** Letters, digits, marks and the few characters that Hugo keeps in a path. */
const DROPPED = /[^\p{L}\p{Nd}\p{M}./_#+~@-]/gu;
/**
 * A content path as Hugo publishes it: lower case, a hyphen for each blank, other characters dropped. So `Tasks & Goals` becomes
 * `tasks--goals`. No slashes at its ends.
 */
export const hugoPath = (path) => path
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/\s/g, '-')
    .replaceAll(DROPPED, '')
    .replace(/\/+/g, '/')
    .replace(/^\/|\/$/g, '');
