// A content root read as bare YAML and counted again: no schema and no code of the tool, so that a fault of either shows.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

// biome-ignore lint/suspicious/noExplicitAny: raw YAML, read without a model on purpose.
export type Raw = any;

const DAY = 86_400_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const list = (value: Raw): Raw[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

export interface RawLog {
  site: Raw;
  /** Front matter of each week with its `body`; tasks under `tasks`, which is absent where the file has none. */
  weeks: Raw[];
  reviews: Raw[];
  /** Every task as the log knows it: what it inherits, and the week that carries it on, put in. */
  tasks: Raw[];
  /** Tasks by the first of their chain. */
  chains: Raw[][];
}

/** Puts in what a task inherits from the one that it continues, which is in an earlier week. */
function inherited(weeks: Raw[]): Raw[] {
  const tasks: Raw[] = [];
  for (const week of weeks) {
    for (const own of list(week.tasks)) {
      const before = tasks.find(({ id }) => id === own.continues);
      if (before) before.carried = true;
      tasks.push({
        ...own,
        week: week.week,
        title: own.title ?? before?.title,
        owners: own.owner === undefined ? (before?.owners ?? []) : list(own.owner),
        milestone: own.milestone ?? before?.milestone,
        plan: own.planned ?? before?.plan,
        last: own.ends ?? own.starts,
        proofs: (before?.proofs ?? 0) + list(own.evidence).length,
        chain: before?.chain ?? own.id,
      });
    }
  }
  return tasks;
}

export function rawLog(content: string, language: string): RawLog {
  const weeks = globSync(`${language}/worklog/week-*.{md,mdx}`, { cwd: content })
    .map((file) => /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(join(content, file), 'utf8')) ?? [])
    .map(([, yaml = '', body = '']): Raw => ({ ...parse(yaml), body }))
    .filter(({ draft }) => draft !== true)
    .sort((a, b) => a.week - b.week);
  const reviews = globSync('reviews/*/*.yaml', { cwd: content })
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
    .map((file) => ({ ...parse(readFileSync(join(content, file), 'utf8')), week: Number(basename(dirname(file)).slice(5)) }));
  const tasks = inherited(weeks);
  const chains = [...Map.groupBy(tasks, ({ chain }) => chain).values()];
  return { site: parse(readFileSync(join(content, 'site.yaml'), 'utf8')), weeks, reviews, tasks, chains };
}

type Span = [first: number, last: number];

const days = (starts: string, ends: string): Span => [Date.parse(starts), Date.parse(ends)];

/**
 * What the working days between two days come to, from midnight to midnight in milliseconds. A day in a week whose tasks are not all
 * dated is not known; a day after the last that the log covers is none of the three.
 */
export function rawDays({ site: { programme }, weeks, tasks }: RawLog, [first, last]: Span) {
  const works = (day: number): boolean => (programme.workdays ?? WEEKDAYS.slice(1, 6)).includes(WEEKDAYS[new Date(day).getUTCDay()]);
  const holidays = list(programme.holidays).map(({ day }) => Date.parse(day));
  const worked = tasks.filter((task) => task.last).map(({ starts, last: ends }) => days(starts ?? ends, ends));
  const vague = weeks.filter((week) => !week.tasks || week.tasks.some((task: Raw) => !(task.starts ?? task.ends)));
  const open = vague.map((week) => rawSpan(week, programme));
  const end = Math.max(...[...worked, ...weeks.map((week) => rawSpan(week, programme))].map(([, to]) => to));
  const among = (day: number, spans: Span[]): boolean => spans.some(([from, to]) => from <= day && day <= to);
  const [from, to] = [Math.max(first, Date.parse(programme.starts)), Math.min(last, Date.parse(programme.ends), end)];
  const counted = { worked: 0, missed: 0, unknown: 0 };
  for (let day = from; day <= to; day += DAY)
    if (works(day) && !holidays.includes(day)) counted[among(day, worked) ? 'worked' : among(day, open) ? 'unknown' : 'missed']++;
  return counted;
}

/** A week's days: its own period, else by the calendar. */
export function rawSpan(week: Raw, programme: Raw): Span {
  if (week.period) return days(week.period.starts, week.period.ends);
  const start = Date.parse(programme.starts) + (week.week - 1) * 7 * DAY;
  const workdays = programme.workdays ?? WEEKDAYS.slice(1, 6);
  const own = Array.from({ length: 7 }, (_, more) => start + more * DAY).filter((day) =>
    workdays.includes(WEEKDAYS[new Date(day).getUTCDay()]),
  );
  return [own[0] ?? start, own.at(-1) ?? start];
}

/** True when the week's latest review accepts it. */
export const rawAccepted = ({ reviews }: RawLog, week: number): boolean =>
  reviews.filter((review) => review.week === week).at(-1)?.verdict === 'accepted';

/** Remarks on a week that no done task of a later week closes. */
export const rawOpenRemarks = ({ reviews, tasks, chains }: RawLog, week: number): number =>
  reviews
    .filter((review) => review.week === week)
    .flatMap(({ remarks }) => list(remarks))
    .filter(({ id }) => {
      const answers = tasks.filter((task) => task.closes === id && task.week > week && task.state !== 'dropped');
      return !answers.some(({ state, chain }) => state === 'done' || chains.find((one) => one[0].id === chain)?.at(-1).state === 'done');
    }).length;
