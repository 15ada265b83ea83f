// Small things that this browser remembers for the reader; without storage they last as long as the page.

/** The text under `name`; `undefined` where there is none, or no storage. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `text` under `name`, or forgets it. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}
