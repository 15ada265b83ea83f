// The day of the build within the programme.

import type { Cohort } from '../cohort/cohort.ts';
import { cohortPageWords } from '../i18n/cohort-page-words.ts';
import { formatDay } from '../i18n/days.ts';
import { type Day, daysBetween } from '../site/dates.ts';

/** `Week 9 of 13 · 30 Nov 2026`; outside the programme only the day. */
export function dayLine(programme: Cohort['programme'], today: Day, language: string): { text: string; week?: number } {
  const words = cohortPageWords(language);
  const day = formatDay(today, language);
  if (!programme) return { text: day };
  const week = Math.floor(daysBetween(programme.starts, today) / 7) + 1;
  return week < 1 || week > programme.weeks ? { text: day } : { text: words.todayIn(week, programme.weeks, day), week };
}
