// What the pages and files of a cohort show. Not recorded is absent, never zero.
import type { Day } from '../site/dates.ts';
import type { AttentionKind } from '../worklog/review/attention-kinds.ts';
import type { Status } from '../worklog/review/status-schema.ts';
import type { WeekState } from '../worklog/review/week-state.ts';
import type { Cohort, Team } from './cohort.ts';

/** Why the data of a site could not be read. */
export const problemCodes = [
  'not-found',
  'http',
  'redirects',
  'redirect-refused',
  'timeout',
  'network',
  // Of a reader's browser, which does not tell why.
  'browser',
  'too-large',
  'wrong-type',
  'not-json',
  'not-status',
  'newer',
  'skipped',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  code: ProblemCode;
  /** A status code, an address, a system's error code or a version: data, bounded. */
  detail: string;
}

/** How a team's data arrived. fresh: read now, or confirmed as unchanged · kept: read earlier, because of `problem` · none: never read. */
export interface Source {
  state: 'fresh' | 'kept' | 'none';
  /** When the data was last confirmed, as an ISO time of this computer's clock. */
  fetched?: string;
  problem?: Problem;
}

/** What makes a team's figures differ from those of others. */
export type Note =
  | { code: 'older' }
  | { code: 'moved'; to: string }
  | { code: 'no-desk' }
  | { code: 'errors'; count: number }
  | { code: 'rubric-absent' }
  /** What differs: `scale`, ids of parts, `part/criterion`. */
  | { code: 'rubric-differs'; where: readonly string[] }
  | { code: 'calendar-differs'; starts: Day; weeks: number }
  /** A day that cannot be: in the future, or more than a year before the programme. */
  | { code: 'dates-off'; day: Day };

/** One week of a team. */
export interface Cell {
  week: number;
  state: WeekState;
  /** Since when, if it is recorded. */
  since?: Day;
  onTime?: boolean;
  health?: Status['weeks'][number]['health'];
  /** Points over the parts that its reviews score completely. */
  points?: number;
  of?: number;
  /** Absent for a week that does not exist. */
  url?: string;
}

export type NeedKind = AttentionKind | 'missing' | 'unread';

/** Who has to do the next step. */
export const actors = {
  unread: 'team',
  waiting: 'mentor',
  changed: 'mentor',
  seal: 'mentor',
  answered: 'mentor',
  missing: 'team',
  remarks: 'team',
  'off-track': 'team',
  'at-risk': 'team',
  missed: 'team',
  carried: 'team',
  'no-evidence': 'team',
} as const satisfies Record<NeedKind, 'mentor' | 'team'>;

/** Kinds of needs, the most urgent first: those of the mentor before those of the team, so that a team's first need is the mentor's if any is. */
export const needKinds: readonly NeedKind[] = [
  'waiting',
  'changed',
  'seal',
  'answered',
  'missing',
  'remarks',
  'off-track',
  'at-risk',
  'unread',
  'missed',
  'carried',
  'no-evidence',
];

/** One reason to open a team: of one kind, over all its weeks. */
export interface Need {
  kind: NeedKind;
  /** Weeks concerned, in order; empty for `unread`. */
  weeks: readonly number[];
  /** Remarks, days or tasks over all of them; the number of weeks if the week itself is meant. */
  count: number;
  /** The oldest day since which it is so, if it is recorded. */
  since?: Day;
  /** For risks: the signals that caused them. */
  signals?: readonly string[];
  /** The page to open: of the week that has needed it longest, with its review form or anchor. */
  url: string;
}

export interface TeamFacts {
  team: Team;
  source: Source;
  /** Absent if no data was ever read. */
  status?: Status;
  notes: readonly Note[];
  /** One for each week of the programme; of the site without a calendar, or by another one than the programme's. */
  cells: readonly Cell[];
  /** The worst health of its weeks that are not settled; absent if nothing is known. */
  health?: { state: Status['weeks'][number]['health']; week?: number; signals: readonly string[] };
  /** Total over the parts that are fully scored. `isComparable`: by the cohort's rubric. */
  score?: { points: number; of: number; isPartial: boolean; isComparable: boolean };
  activity?: Day;
  openRemarks?: { count: number; since?: Day };
  /** The most urgent first. */
  needs: readonly Need[];
}

/** Numbers of teams by the cohort's calendar, for one week. A team counts as on time, late, missing or unknown; before the week is due, only if it has written it. */
export interface WeekFigures {
  week: number;
  /** Whether it is due on the day of the build; the counts of other weeks are early. */
  isDue: boolean;
  onTime: number;
  late: number;
  missing: number;
  /** Written, and the day is not recorded; or nothing is known. */
  unknown: number;
  /** Accepted or signed off. */
  settled: number;
  waiting: number;
  /** Ids of the teams that wrote it late, and of those that have not written it. */
  lateTeams: readonly string[];
  missingTeams: readonly string[];
}

export interface CriterionFigures {
  part: string;
  id: string;
  name: string | Readonly<Record<string, string>>;
  /** Teams whose content shows none or only some of it. */
  missing: number;
  partly: number;
  shown: number;
  /** The content does not say, or the tool does not judge it. */
  unknown: number;
  /** Ids of the teams that miss it or show it partly. */
  teams: readonly string[];
  /** Median of the scores from 0 to the scale, and how many teams have one. */
  median?: number;
  scored: number;
}

export interface ProgrammeFacts {
  /** Teams whose data was read, of all. */
  read: number;
  of: number;
  weeks: readonly WeekFigures[];
  /** Totals of comparable teams as shares of their maximum, in steps of ten percent: 0–9, …, 90–100. Only teams whose parts are all scored. */
  distribution: readonly number[];
  /** Median of these shares, from 0 to 1. */
  median?: number;
  /** Median number of settled weeks over the teams that were read. */
  settled?: number;
  /** The criteria that most teams miss first. */
  criteria: readonly CriterionFigures[];
  /** Ids of teams whose rubric differs from the cohort's: in no figure of scores and criteria. */
  different: readonly string[];
  /** Ids of teams whose calendar differs from the cohort's: in no figure of weeks. */
  otherCalendar: readonly string[];
  /** Ids of teams with a comparable rubric and without a complete score. */
  unscored: readonly string[];
}

export interface CohortFacts {
  cohort: Cohort;
  today: Day;
  /** When the sites were read for this build or digest, as an ISO time. */
  built: string;
  /** The team that needs someone most first. */
  teams: readonly TeamFacts[];
  programme: ProgrammeFacts;
}
