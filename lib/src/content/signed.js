// The changes in a week since its sign-off, for its page: read from git once per build, for all languages.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writtenWeek } from '../check/week-seal.js';
import { weekDiff } from '../worklog/review/week-diff.js';
import { contentRoot } from './content-root.js';
import { signedWeek } from './signed-week.js';
const known = new Map();
function read(file, seal) {
    const root = contentRoot();
    const signed = signedWeek(root, file, seal);
    const now = signed && writtenWeek(readFileSync(resolve(root, file), 'utf8'));
    return now && { day: signed.day, changes: weekDiff(signed, now) };
}
/** The differences between the week's file (a path below the content root) and its text with this seal; `undefined` if git history does not contain it. */
export function changesSinceSigned(file, seal) {
    const key = `${file} ${seal}`;
    if (!known.has(key) || import.meta.env.DEV)
        known.set(key, read(file, seal));
    return known.get(key);
}
