// A refresh is kept while the tab is open, so that the further pages of the desk and its other languages show it too. A newer build ends it.
import { byUrgency } from '../../cohort/team-needs.ts';
import type { Row } from '../../cohort-site/row/row.ts';
import { keyOf } from './kept-key.ts';
import type { Refreshed } from './refresh.ts';

interface Kept {
  /** The build whose rows were refreshed. */
  built: string;
  at: string;
  isWhole: boolean;
  rows: readonly Row[];
}

/** Stores what was read, together with what an earlier refresh of the same build read. A full storage keeps nothing. */
export function keep(home: string, built: string, { at, isWhole, rows, read }: Refreshed): void {
  const earlier = keptIn(home, built)?.rows.filter(({ team }) => !read.has(team.id)) ?? [];
  const kept: Kept = { built, at, isWhole, rows: [...earlier, ...rows.filter(({ team }) => read.has(team.id))] };
  try {
    sessionStorage.setItem(keyOf(home), JSON.stringify(kept));
  } catch {
    // The next page shows the data of the build.
  }
}

function keptIn(home: string, built: string): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(home)) ?? 'null') as Kept | null;
    return kept?.built === built ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The rows of the build with those of a kept refresh, the most urgent first; `undefined` if none is kept for this build. */
export function keptRefresh(home: string, built: string, all: readonly Row[]): Refreshed | undefined {
  const kept = keptIn(home, built);
  if (!kept) return undefined;
  const rows = new Map(kept.rows.map((row) => [row.team.id, row]));
  const merged = all.map((row) => rows.get(row.team.id) ?? row).sort(byUrgency);
  return { rows: merged, read: new Set(rows.keys()), isWhole: kept.isWhole, at: kept.at };
}
