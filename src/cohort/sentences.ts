// Facts of teams as sentences, the same on pages, in digests and in feeds. They end without a full stop.
import { cohortWords } from '../i18n/cohort-words.ts';
import { formatDay } from '../i18n/days.ts';
import { type Day, daysBetween } from '../site/dates.ts';
import type { Need, Note, Problem, Source } from './facts.ts';

/** Weeks as text: `3`, `3, 4`, `3–7`, `2, 4–6`. */
export function weeksText(weeks: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const week of weeks) {
    const last = runs.at(-1);
    if (last && last[1] === week - 1) last[1] = week;
    else runs.push([week, week]);
  }
  return runs
    .map(([first, last]) => (first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`))
    .join(', ');
}

const daysSince = (since: Day | undefined, today: Day | undefined): number | undefined =>
  since === undefined || today === undefined ? undefined : Math.max(0, daysBetween(since, today));

/** `Week 8 waits for review`; with a day, `Week 8 has waited 3 days for review` where it is recorded since when. */
export function needText({ kind, weeks, count, since, signals = [] }: Omit<Need, 'url'>, language: string, today?: Day): string {
  const words = cohortWords(language);
  const why = signals.flatMap((signal) => (Object.hasOwn(words.signals, signal) ? [words.signals[signal]] : [])).join(', ');
  return words.needs[kind]({ weeks: weeksText(weeks), many: weeks.length > 1, count, why, days: daysSince(since, today) });
}

/** `for 3 days`; nothing if it is not recorded since when. */
export function sinceText(since: Day | undefined, today: Day, language: string): string {
  const days = daysSince(since, today);
  return days === undefined ? '' : cohortWords(language).forDays(days);
}

export const problemText = ({ code, detail }: Problem, language: string): string => cohortWords(language).problems[code](detail);

/** An ISO time as a text to the minute, in UTC. */
export const timeText = (time: string, language: string): string => `${formatDay(time.slice(0, 10), language)} ${time.slice(11, 16)} UTC`;

/** How old the data is, where it is not of this build; else an empty text. */
export function keptText({ state, fetched }: Source, language: string): string {
  const words = cohortWords(language);
  if (state === 'none') return words.neverRead;
  return state === 'kept' && fetched !== undefined ? words.kept(timeText(fetched, language)) : '';
}

export function noteText(note: Note, language: string): string {
  const words = cohortWords(language);
  const list =
    note.code === 'rubric-differs'
      ? note.where.join(', ')
      : note.code === 'calendar-differs'
        ? formatDay(note.starts, language)
        : note.code === 'dates-off'
          ? formatDay(note.day, language)
          : '';
  return (words.notes[note.code] as (of: Note & { list: string }) => string)({ ...note, list });
}
