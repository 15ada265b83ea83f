// One team of a cohort, from its status and how that arrived. The page's script computes the same after a refresh.
import type { Day } from '../site/dates.ts';
import type { Status } from '../worklog/review/status-schema.ts';
import { onTime, stateSince, weekStateOf } from '../worklog/review/week-state.ts';
import type { Cohort, Team } from './cohort.ts';
import type { Cell, Note, Source, TeamFacts } from './facts.ts';
import { withoutOddDays } from './plausible.ts';
import { weeksOf } from './team-calendar.ts';
import { needsOf, weekUrl } from './team-needs.ts';
import { isComparable, notesOn } from './team-notes.ts';

/** What is known of a site: its data, and where a redirect led. */
export interface Fetched {
  source: Source;
  status?: Status;
  /** The address that the site has moved to. */
  movedTo?: string;
}

function cellsOf(cohort: Cohort, { site }: Team, status: Status | undefined, today: Day): Cell[] {
  const weeks = new Map(status?.weeks.map((week) => [week.week, week]));
  const edited = new Set(status?.attention.flatMap(({ kind, week }) => (kind === 'changed' ? [week] : [])));
  return [...weeksOf(cohort, status)].map(([number, due]): Cell => {
    const week = weeks.get(number);
    const of = { week, isEdited: edited.has(number), due, today };
    if (!status || (status.desk === false && week)) {
      const isAhead = !status && due !== undefined && today <= due;
      return { week: number, state: isAhead ? 'ahead' : 'unknown', ...(week ? { url: weekUrl(site, number) } : {}) };
    }
    const state = weekStateOf(of);
    const since = stateSince(state, of);
    const punctual = onTime(of);
    return {
      week: number,
      state,
      ...(since === undefined ? {} : { since }),
      ...(punctual === undefined ? {} : { onTime: punctual }),
      ...(week ? { health: week.health, url: weekUrl(site, number) } : {}),
      ...(week?.points === undefined || week.of === undefined ? {} : { points: week.points, of: week.of }),
    };
  });
}

/** The worst health that the desk lists; else that of the last week that has one. */
function healthOf({ attention, weeks }: Status): TeamFacts['health'] {
  for (const state of ['off-track', 'at-risk'] as const) {
    const last = attention.findLast(({ kind }) => kind === state);
    if (last) return { state, week: last.week, signals: last.ids };
  }
  const known = weeks.findLast(({ health }) => health !== 'unknown');
  return known ? { state: known.health === 'on-track' ? 'on-track' : 'unknown', week: known.week, signals: [] } : undefined;
}

function scoreOf(cohort: Cohort, status: Status): TeamFacts['score'] {
  const { rubric } = status;
  if (rubric?.total === undefined) return undefined;
  return { points: rubric.total, of: rubric.of, isPartial: rubric.missing.length > 0, isComparable: isComparable(cohort, status) };
}

function openRemarks({ remarks, weeks }: Status): TeamFacts['openRemarks'] {
  const [since] = weeks.flatMap((week) => (week.remarks > 0 && week.remarksSince !== undefined ? [week.remarksSince] : [])).sort();
  return { count: remarks.open + remarks.answered, ...(since === undefined ? {} : { since }) };
}

/** Everything that is shown of a team. */
export function teamFacts(cohort: Cohort, team: Team, { source, status: read, movedTo }: Fetched, today: Day): TeamFacts {
  const { status, odd } = read ? withoutOddDays(read, cohort.programme, today) : { status: undefined, odd: undefined };
  const cells = cellsOf(cohort, team, status, today);
  const moved: Note[] = movedTo === undefined ? [] : [{ code: 'moved', to: movedTo }];
  const base = { team, source, cells, needs: needsOf(team.site, source, status, cells) };
  if (!status) return { ...base, notes: moved };
  const health = healthOf(status);
  const score = scoreOf(cohort, status);
  const remarks = status.desk === false ? undefined : openRemarks(status);
  return {
    ...base,
    status,
    notes: [...moved, ...notesOn(cohort, status, odd)],
    ...(health ? { health } : {}),
    ...(score ? { score } : {}),
    ...(status.activity === undefined ? {} : { activity: status.activity }),
    ...(remarks ? { openRemarks: remarks } : {}),
  };
}
