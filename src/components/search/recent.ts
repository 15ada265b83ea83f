// The pages that a reader opened last, in this browser only. Every page adds itself; search lists them.

/** Address and title. */
export type Recent = [url: string, title: string];

/** More are stored than shown: the page that search opens over is left out. */
const MOST = 6;

/** Each site and language has a list: sites of one person share an origin. */
export const recentKey = (base: string, language: string): string => `${base}recent-${language}`;

/** The stored list; empty when it is not one that this code wrote. */
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
