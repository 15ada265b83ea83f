// localStorage where there is one. A page without it, or with a full one, goes on without.

/** What was written under `key`; nothing (`null` or `undefined`) when nothing was, or it cannot be read. */
export function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) as string);
  } catch {
    return undefined;
  }
}

/** Keeps `value` under `key`; `undefined` removes it. Returns whether that worked. */
export function write(key: string, value?: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
