// The figures of a whole programme, over the teams whose data was read.
import type { Day } from '../site/dates.ts';
import { criteriaOf } from '../worklog/review/rubric.ts';
import type { Status } from '../worklog/review/status-schema.ts';
import { isSettled, isWritten, turns } from '../worklog/review/week-state.ts';
import type { Cohort } from './cohort.ts';
import { dueDays } from './due-days.ts';
import type { Cell, CriterionFigures, ProgrammeFacts, TeamFacts, WeekFigures } from './facts.ts';
import { median } from './median.ts';
import { otherCalendarIn } from './team-calendar.ts';
import { isComparable } from './team-notes.ts';

/** Columns of the distribution: shares of ten percent each. */
export const STEPS = 10;

interface OfTeam extends Cell {
  team: string;
}

function weekFigures(week: number, isDue: boolean, cells: readonly OfTeam[]): WeekFigures {
  const count = (holds: (cell: Cell) => boolean): number => cells.filter(holds).length;
  const teamsOf = (holds: (cell: Cell) => boolean): string[] => cells.filter(holds).map(({ team }) => team);
  return {
    week,
    isDue,
    onTime: count(({ onTime }) => onTime === true),
    late: count(({ onTime }) => onTime === false),
    missing: count(({ state }) => state === 'missing'),
    unknown: count(({ state, onTime }) => onTime === undefined && (state === 'unknown' || isWritten(state))),
    settled: count(({ state }) => isSettled(state)),
    waiting: count(({ state }) => turns[state] === 'mentor'),
    lateTeams: teamsOf(({ onTime }) => onTime === false),
    missingTeams: teamsOf(({ state }) => state === 'missing'),
  };
}

function criterionFigures(cohort: Cohort, teams: readonly (TeamFacts & { status: Status })[]): CriterionFigures[] {
  const all = (cohort.rubric?.parts ?? []).flatMap((part) => criteriaOf(part));
  const figures = all.map(({ part, id, name }): CriterionFigures => {
    const found = teams.flatMap(({ team, status }) => {
      const one = status.rubric?.criteria?.find((criterion) => criterion.part === part && criterion.id === id);
      return one ? [{ team: team.id, ...one }] : [];
    });
    const count = (state: string): number => found.filter(({ shown }) => shown === state).length;
    const scores = found.flatMap(({ score }) => (score === undefined ? [] : [score]));
    const middle = median(scores);
    const [missing, partly, shown] = [count('missing'), count('partly'), count('shown')];
    return {
      part,
      id,
      name,
      missing,
      partly,
      shown,
      unknown: teams.length - missing - partly - shown,
      teams: found.flatMap((one) => (one.shown === 'missing' || one.shown === 'partly' ? [one.team] : [])),
      ...(middle === undefined ? {} : { median: middle }),
      scored: scores.length,
    };
  });
  return figures.sort((a, b) => b.missing - a.missing || b.partly - a.partly || (a.median ?? Infinity) - (b.median ?? Infinity));
}

/** The figures of the programme on the day `today`. */
export function programmeFacts(cohort: Cohort, teams: readonly TeamFacts[], today: Day): ProgrammeFacts {
  const days = dueDays(cohort);
  const read = teams.filter((one): one is TeamFacts & { status: Status } => one.status !== undefined);
  const byCalendar = teams.filter(({ notes }) => !otherCalendarIn(notes));
  const cells = Map.groupBy(
    byCalendar.flatMap((one) => one.cells.map((cell): OfTeam => ({ ...cell, team: one.team.id }))),
    ({ week }) => week,
  );
  const comparable = read.filter(({ status }) => isComparable(cohort, status));
  const shares = comparable.flatMap(({ score }) => (score && !score.isPartial && score.of > 0 ? [score.points / score.of] : []));
  const distribution = Array.from({ length: STEPS }, () => 0);
  for (const share of shares) {
    const step = Math.min(STEPS - 1, Math.max(0, Math.floor(share * STEPS)));
    distribution[step] = (distribution[step] ?? 0) + 1;
  }
  const [middle, done] = [
    median(shares),
    median(
      read
        .filter((one) => one.status.desk !== false && !otherCalendarIn(one.notes))
        .map((one) => one.cells.filter(({ state }) => isSettled(state)).length),
    ),
  ];
  return {
    read: read.length,
    of: teams.length,
    weeks: [...cells]
      .sort(([a], [b]) => a - b)
      .map(([week, own]) => weekFigures(week, days === undefined || today > (days.get(week) ?? ''), own)),
    distribution,
    ...(middle === undefined ? {} : { median: middle }),
    ...(done === undefined ? {} : { settled: done }),
    criteria: criterionFigures(cohort, comparable),
    different: cohort.rubric ? read.filter((one) => !comparable.includes(one)).map(({ team }) => team.id) : [],
    otherCalendar: teams.filter(({ notes }) => otherCalendarIn(notes)).map(({ team }) => team.id),
    unscored: comparable.filter(({ score }) => !score || score.isPartial).map(({ team }) => team.id),
  };
}
