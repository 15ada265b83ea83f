// The pages that a reader opened last, in this browser only. Every page adds itself; search lists them.

/** Address and title. */
export type Recent = [url: string, title: string];

/** More are stored than shown, because the current page is omitted. */
const MOST = 6;

/** Each site and language has a list, because several sites may share an origin. */
export const recentKey = (base: string, language: string): string => `${base}recent-${language}`;

/** The stored list; empty if this code did not write it. */
export function readRecent(stored: string | null): Recent[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    const isRecent = (one: unknown): one is Recent =>
      Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
    return Array.isArray(list) ? list.filter(isRecent) : [];
  } catch {
    return [];
  }
}

/** The list with a page in first place. */
export const withRecent = (list: readonly Recent[], page: Recent): Recent[] =>
  [page, ...list.filter(([url]) => url !== page[0])].slice(0, MOST);
