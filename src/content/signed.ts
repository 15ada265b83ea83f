// The changes in a week since its sign-off, for its page: read from git once per build, for all languages.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writtenWeek } from '../check/week-seal.ts';
import type { Day } from '../site/dates.ts';
import { type WeekChange, weekDiff } from '../worklog/review/week-diff.ts';
import { contentRoot } from './content-root.ts';
import { signedWeek } from './signed-week.ts';

export interface ChangesSinceSigned {
  /** Day of the signed-off text, by git. */
  day: Day;
  changes: readonly WeekChange[];
}

const known = new Map<string, ChangesSinceSigned | undefined>();

function read(file: string, seal: string): ChangesSinceSigned | undefined {
  const root = contentRoot();
  const signed = signedWeek(root, file, seal);
  const now = signed && writtenWeek(readFileSync(resolve(root, file), 'utf8'));
  return now && { day: signed.day, changes: weekDiff(signed, now) };
}

/** The differences between the week's file (a path below the content root) and its text with this seal; `undefined` if git history does not contain it. */
export function changesSinceSigned(file: string, seal: string): ChangesSinceSigned | undefined {
  const key = `${file} ${seal}`;
  if (!known.has(key) || import.meta.env.DEV) known.set(key, read(file, seal));
  return known.get(key);
}
