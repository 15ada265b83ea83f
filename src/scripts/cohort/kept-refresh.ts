// A refresh is kept while the tab is open, so that the further pages of the desk and its other languages show it too. A newer build ends it.
import { byUrgency } from '../../cohort/team-needs.ts';
import type { Row } from '../../cohort-site/row/row.ts';
import { keepText, keptText } from './kept-key.ts';
import type { Refreshed } from './refresh.ts';

/** Rows that were read well, with when. */
function keptRows(home: string, built: string): Row[] {
  try {
    return JSON.parse(keptText(home, built) ?? '[]') as Row[];
  } catch {
    return [];
  }
}

/** Keeps the rows that were read well, beside those that an earlier refresh of the same build read. */
export function keep(home: string, built: string, { rows, read }: Refreshed): void {
  const well = rows.filter(({ team, source }) => read.has(team.id) && source.state === 'fresh');
  const ids = new Set(well.map(({ team }) => team.id));
  const earlier = keptRows(home, built).filter(({ team }) => !ids.has(team.id));
  keepText(home, built, JSON.stringify([...earlier, ...well]));
}

/** The rows of the build with those that are kept, the most urgent first; `undefined` if none is kept for this build. Its time is that of the oldest. */
export function keptRefresh(home: string, built: string, all: readonly Row[]): Refreshed | undefined {
  const kept = new Map(keptRows(home, built).map((row) => [row.team.id, row]));
  const [at] = [...kept.values()].flatMap(({ source }) => source.fetched ?? []).sort();
  if (at === undefined) return undefined;
  const rows = all.map((row) => kept.get(row.team.id) ?? row).sort(byUrgency);
  return { rows, read: new Set(kept.keys()), isWhole: all.every(({ team }) => kept.has(team.id)), at };
}
