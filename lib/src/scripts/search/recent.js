// The pages that a reader opened last, in this browser only. Every page adds itself; search lists them.
/** More are stored than shown, because the current page is omitted. */
const MOST = 6;
/** Each site and language has a list, because several sites may share an origin. */
export const recentKey = (base, language) => `${base}recent-${language}`;
/** The stored list; empty if this code did not write it. */
export function readRecent(stored) {
    try {
        const list = JSON.parse(stored ?? '[]');
        const isRecent = (one) => Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
        return Array.isArray(list) ? list.filter(isRecent) : [];
    }
    catch {
        return [];
    }
}
/** The list with a page in first place. */
export const withRecent = (list, page) => [page, ...list.filter(([url]) => url !== page[0])].slice(0, MOST);
