// A team as one row of the desk: what its page says of it, in few bytes. The same for the page at build and for the script that filters and refreshes.
import type { Cohort, Team } from '../../cohort/cohort.ts';
import { actors, type Cell, type Note, type TeamFacts } from '../../cohort/facts.ts';
import { otherCalendarIn } from '../../cohort/team-calendar.ts';
import type { Words } from '../../site/words.ts';
import { type WeekState, weekStates } from '../../worklog/review/week-state.ts';

export interface Row extends Pick<TeamFacts, 'source' | 'health' | 'score' | 'activity' | 'openRemarks' | 'needs'> {
  team: Pick<Team, 'id' | 'name' | 'site' | 'mentor' | 'group'>;
  /** The state of each column's week: its place in `weekStates`, in base 36; a hyphen if the team has no such week. */
  states: string;
  /** The site's calendar, by which its weeks are judged, if it is not the cohort's. */
  calendar?: Pick<Extract<Note, { code: 'calendar-differs' }>, 'starts' | 'weeks'>;
}

const MOST_COLUMNS = 60;

/** The weeks that the table has a column for: those of the cohort's calendar; without one, those of the sites, which may name any week. */
export function columnsOf({ programme }: Pick<Cohort, 'programme'>, teams: readonly Pick<TeamFacts, 'cells'>[]): number[] {
  if (programme) return Array.from({ length: Math.min(programme.weeks, MOST_COLUMNS) }, (_, index) => index + 1);
  const weeks = new Set(teams.flatMap(({ cells }) => cells.map(({ week }) => week)));
  return [...weeks].sort((a, b) => a - b).slice(0, MOST_COLUMNS);
}

const NO_WEEK = '-';

const signOf = (state: WeekState): string => weekStates.indexOf(state).toString(36);

/** The states of a row, column by column. */
export const statesIn = ({ states }: Pick<Row, 'states'>): (WeekState | undefined)[] =>
  [...states].map((sign) => (sign === NO_WEEK ? undefined : (weekStates[Number.parseInt(sign, 36)] ?? 'unknown')));

export function rowOf(
  { team, cells, source, notes, health, score, activity, openRemarks, needs }: TeamFacts,
  columns: readonly number[],
): Row {
  const { id, name, site, mentor, group } = team;
  const other = otherCalendarIn(notes);
  const stateOf = new Map(cells.map(({ week, state }: Cell) => [week, state]));
  return {
    team: { id, name, site, ...(mentor === undefined ? {} : { mentor }), ...(group === undefined ? {} : { group }) },
    states: columns
      .map((week) => {
        const state = stateOf.get(week);
        return state === undefined && other ? NO_WEEK : signOf(state ?? 'unknown');
      })
      .join(''),
    ...(other ? { calendar: { starts: other.starts, weeks: other.weeks } } : {}),
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
