// Paths outside the content that the check looks for: a finding depends on whether they exist, and a cache of findings needs them.
import { existsSync } from 'node:fs';

/** Whether each path exists. Absolute paths. */
export type Probes = Record<string, boolean>;

let found: Probes = {};

/** `existsSync`, recorded. */
export function exists(path: string): boolean {
  const known = existsSync(path);
  found[path] = known;
  return known;
}

/** The paths that were looked for since the last call. */
export function takeProbes(): Probes {
  const taken = found;
  found = {};
  return taken;
}

/** True if every path still exists or is still missing. */
export const areUnchanged = (probes: Probes): boolean => Object.entries(probes).every(([path, known]) => existsSync(path) === known);
