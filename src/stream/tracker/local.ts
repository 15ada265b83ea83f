// localStorage, if available. A page without it, or with a full one, continues without storage.
import { now } from './clock.ts';
import { json, parse } from './json.ts';

/** The value of `key`; `null` or `undefined` if it is missing or cannot be read. */
export function read(key: string): unknown {
  try {
    return parse(localStorage.getItem(key) as string);
  } catch {
    return undefined;
  }
}

/** Stores `value` under `key`; `undefined` removes it. Returns whether that worked. */
export function write(key: string, value?: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, json(value));
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds until the time under `key`; 0 if it has passed, or is more than `most` away: then a clock was set in between. */
export function until(key: string, most: number): number {
  const left = (read(key) as number) - now();
  return left > 0 && left <= most ? left : 0;
}
