// Where a refresh is kept. Every desk looks here before it loads more.

/** `home` is the path of the desk in one language; the refresh is that of the whole site. */
const keyOf = (home: string): string => `shiplog:refresh:${document.documentElement.dataset['base'] ?? home}`;

/** The storage of the tab; `undefined` if the browser allows none. */
function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** What was kept for the page's build, as text. What another build left is removed. */
export function keptText(home: string, built: string): string | undefined {
  const text = storage()?.getItem(keyOf(home)) ?? undefined;
  if (text === undefined || text.startsWith(`${built}\n`)) return text?.slice(built.length + 1);
  storage()?.removeItem(keyOf(home));
  return undefined;
}

/** Replaces what is kept. If the storage is full, nothing is: the next page shows the data of the build. */
export function keepText(home: string, built: string, text: string): void {
  try {
    storage()?.setItem(keyOf(home), `${built}\n${text}`);
  } catch {
    storage()?.removeItem(keyOf(home));
  }
}
