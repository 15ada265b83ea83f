// Where a refresh is kept, apart from what it is: every desk looks whether there is one.

/** `home` is the path of the desk in one language: the key is that of the site. */
export const keyOf = (home: string): string => `shiplog:refresh:${document.documentElement.dataset['base'] ?? home}`;

/** Whether a refresh may be kept: without it nothing more is loaded. */
export function isKept(home: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(home)) !== null;
  } catch {
    return false;
  }
}
