// Limits what caches take of the disk, also in CI, where a cache is saved and restored again and again.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/** An entry of a cache: a file or a folder. */
export interface Entry {
  name: string;
  bytes: number;
  /** Milliseconds since 1970. */
  used: number;
}

export interface Limits {
  /** Entries that were not used for so many days are removed. */
  days: number;
  /** Beyond so many bytes, entries are removed, longest unused first. */
  bytes: number;
}

/** Names of the entries to remove. What was used within two days stays, whatever it takes: uses are marked once a day, and a build shows it. `now` is in milliseconds. */
export function outdated(entries: readonly Entry[], { days, bytes }: Limits, now: number): string[] {
  let total = 0;
  return [...entries]
    .sort((one, other) => other.used - one.used)
    .filter((entry) => {
      total += entry.bytes;
      const age = now - entry.used;
      return age > days * DAY || (total > bytes && age > 2 * DAY);
    })
    .map(({ name }) => name);
}

/** Names in a folder; none without it: another process may be removing or moving it. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function bytesOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.size ?? 0;
  return namesIn(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

/** Removes from `folder` what is beyond `limits`; nothing without the folder. Returns how many entries were removed. */
export function prune(folder: string, limits: Limits, now: number = Date.now()): number {
  const entries = namesIn(folder).map((name): Entry => {
    const path = join(folder, name);
    return { name, bytes: bytesOf(path), used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now };
  });
  const removed = outdated(entries, limits, now);
  for (const name of removed) rmSync(join(folder, name), { recursive: true, force: true });
  return removed.length;
}
