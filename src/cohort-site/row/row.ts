// A team as one row of the desk: what its page says of it, in few bytes. The same for the page at build and for the script that filters and refreshes.
import type { Cohort, Team } from '../../cohort/cohort.ts';
import { actors, type Cell, type TeamFacts } from '../../cohort/facts.ts';
import type { Words } from '../../site/words.ts';
import { type WeekState, weekStates } from '../../worklog/review/week-state.ts';

export interface Row extends Pick<TeamFacts, 'source' | 'health' | 'score' | 'activity' | 'openRemarks' | 'needs'> {
  team: Pick<Team, 'id' | 'name' | 'site' | 'mentor' | 'group'>;
  /** The state of each column's week: its place in `weekStates`, in base 36. */
  states: string;
}

/** The weeks that the table has a column for. A site without a calendar may name any week: only so many are shown. */
export function columnsOf(teams: readonly Pick<TeamFacts, 'cells'>[]): number[] {
  const weeks = new Set(teams.flatMap(({ cells }) => cells.map(({ week }) => week)));
  return [...weeks].sort((a, b) => a - b).slice(0, 60);
}

const signOf = (state: WeekState): string => weekStates.indexOf(state).toString(36);

/** The states of a row, column by column. */
export const statesIn = ({ states }: Pick<Row, 'states'>): WeekState[] =>
  [...states].map((sign) => weekStates[Number.parseInt(sign, 36)] ?? 'unknown');

export function rowOf({ team, cells, source, health, score, activity, openRemarks, needs }: TeamFacts, columns: readonly number[]): Row {
  const { id, name, site, mentor, group } = team;
  const stateOf = new Map(cells.map(({ week, state }: Cell) => [week, state]));
  return {
    team: { id, name, site, ...(mentor === undefined ? {} : { mentor }), ...(group === undefined ? {} : { group }) },
    states: columns.map((week) => signOf(stateOf.get(week) ?? 'unknown')).join(''),
    source,
    needs,
    ...(health ? { health } : {}),
    ...(score ? { score } : {}),
    ...(activity === undefined ? {} : { activity }),
    ...(openRemarks ? { openRemarks } : {}),
  };
}

export const waitsForMentor = ({ needs }: Pick<Row, 'needs'>): boolean => needs.some(({ kind }) => actors[kind] === 'mentor');

/** rows.json: what the script of the desk needs to show any row, and to compute one again. */
export interface RowsFile {
  cohort: Pick<Cohort, 'grace' | 'programme' | 'rubric'>;
  columns: readonly number[];
  /** Names by id. */
  mentors: Readonly<Record<string, Words>>;
  groups: Readonly<Record<string, Words>>;
  /** The most urgent first. */
  rows: readonly Row[];
}
