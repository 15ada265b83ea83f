// Paths outside the content that the check looks for: a finding depends on whether they exist, and a cache of findings needs them.
import { existsSync } from 'node:fs';
let found = {};
/** `existsSync`, recorded. */
export function exists(path) {
    const known = existsSync(path);
    found[path] = known;
    return known;
}
/** The paths that were looked for since the last call. */
export function takeProbes() {
    const taken = found;
    found = {};
    return taken;
}
/** True if every path still exists or is still missing. */
export const areUnchanged = (probes) => Object.entries(probes).every(([path, known]) => existsSync(path) === known);
