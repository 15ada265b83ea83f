// A team's weeks beside the medians of the cohort. What is not recorded has no point.
import type { CohortFacts, TeamFacts } from '../cohort/facts.ts';
import { median } from '../cohort/median.ts';
import { otherCalendarIn } from '../cohort/team-calendar.ts';
import { isComparable } from '../cohort/team-notes.ts';
import { isSettled } from '../worklog/review/week-state.ts';

export interface TrendPoint {
  week: number;
  /** Weeks accepted or signed off up to this one; absent if nothing is known of the team. */
  settled?: number;
  settledMedian?: number;
  /** The week's points as a share of what is scored, from 0 to 1. */
  share?: number;
  /** Over the teams whose rubric is the cohort's. */
  shareMedian?: number;
}

/** By week: how many weeks are settled up to it. Empty for a team of which nothing is known. */
function settledOf({ cells, status }: TeamFacts): Map<number, number> {
  const settled = new Map<number, number>();
  if (!status || status.desk === false) return settled;
  let sum = 0;
  for (const { week, state } of cells) {
    if (isSettled(state)) sum += 1;
    settled.set(week, sum);
  }
  return settled;
}

const sharesOf = ({ cells }: TeamFacts): Map<number, number> =>
  new Map(
    cells.flatMap(({ week, points, of }) => (points === undefined || of === undefined || of === 0 ? [] : [[week, points / of] as const])),
  );

interface Medians {
  settled: ReadonlyMap<number, number>;
  shares: ReadonlyMap<number, number>;
}

function mediansOf(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const values = Map.groupBy(
    all.flatMap((one) => [...one]),
    ([week]) => week,
  );
  return new Map(
    [...values].flatMap(([week, found]) => {
      const middle = median(found.map(([, value]) => value));
      return middle === undefined ? [] : [[week, middle] as const];
    }),
  );
}

const known = new WeakMap<CohortFacts, Medians>();

function cohortMedians(facts: CohortFacts): Medians {
  const byCalendar = facts.teams.filter(({ notes }) => !otherCalendarIn(notes));
  const found = known.get(facts) ?? {
    settled: mediansOf(byCalendar.map(settledOf)),
    shares: mediansOf(byCalendar.filter(({ status }) => status && isComparable(facts.cohort, status)).map(sharesOf)),
  };
  known.set(facts, found);
  return found;
}

/** The weeks of `team` that are due, or begun. */
export function trendOf(facts: CohortFacts, team: TeamFacts): TrendPoint[] {
  // Weeks of different calendars are not the same weeks.
  const medians = otherCalendarIn(team.notes) ? undefined : cohortMedians(facts);
  const [settled, shares] = [settledOf(team), sharesOf(team)];
  return team.cells
    .filter(({ state }) => state !== 'ahead')
    .map(({ week }) => {
      const [own, ownMedian, share, shareMedian] = [
        settled.get(week),
        medians?.settled.get(week),
        shares.get(week),
        medians?.shares.get(week),
      ];
      return {
        week,
        ...(own === undefined ? {} : { settled: own }),
        ...(ownMedian === undefined ? {} : { settledMedian: ownMedian }),
        ...(share === undefined ? {} : { share }),
        ...(shareMedian === undefined ? {} : { shareMedian }),
      };
    });
}
