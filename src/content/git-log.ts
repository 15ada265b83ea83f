// Parses `git log` of the content files: when each was added and last changed. Pure; git-history.ts runs git.
import type { Day } from '../site/dates.ts';

/** The last change of a file: the author's day, and the commit's full hash. */
export interface Change {
  day: Day;
  commit: string;
  /** The author's day of the commit that added the file, under whatever name; absent where the history does not go back to it. */
  added?: Day;
}

/**
 * The format that `lastChanges` parses: each commit starts with this line of hash and author's day, between two bytes that no path starts with.
 * `--name-status -z` ends every field with a NUL.
 */
export const LOG_FORMAT = '%x01%H %as%x02';

interface Step {
  change: Change;
  /** Status letter and paths, as `--name-status` writes them. */
  status: string;
  from: string;
  to: string;
}

/** The log as one entry per changed file, newest first. */
function* steps(log: string): Generator<Step> {
  for (const record of log.split('\u0001').slice(1)) {
    const [head = '', body = ''] = record.split('\u0002');
    const [commit = '', day = ''] = head.split(' ');
    // git puts a line end, or with `-z` a NUL, between the head and the first status.
    const fields = body
      .replace(/^[\0\n]+/, '')
      .split('\0')
      .values();
    const next = (): string => fields.next().value ?? '';
    for (let status = next(); status !== ''; status = next()) {
      const from = next();
      yield { change: { commit, day }, status, from, to: /^[RC]/.test(status) ? next() : from };
    }
  }
}

/**
 * The last change of every path in the log, keyed by its present name in NFC.
 * A file that was only moved keeps the date of its last edit. `boundary` contains the commits at which a shallow clone ends: they seem to
 * add every file, so files that only they contain are omitted.
 */
export function lastChanges(log: string, boundary: ReadonlySet<string> = new Set()): Map<string, Change> {
  const found = new Map<string, Change>();
  const closed = new Set<string>();
  const added = new Set<string>();
  // The present name of an earlier path; absent if it never moved.
  const today = new Map<string, string>();
  for (const { change, status, from, to } of steps(log)) {
    const name = today.get(to) ?? to.normalize('NFC');
    if (added.has(name)) continue;
    if (status === 'R100') {
      today.set(from, name);
      continue;
    }
    const isKnown = !status.startsWith('D') && !boundary.has(change.commit);
    if (!closed.has(name)) {
      closed.add(name);
      if (isKnown) found.set(name, { ...change });
      else added.add(name);
    }
    if (status !== 'A') continue;
    added.add(name);
    const last = found.get(name);
    if (last && isKnown) last.added = change.day;
  }
  return found;
}
