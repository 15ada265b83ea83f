// The programme as a calendar (RFC 5545): its weeks, the days on which they are due, milestones, and days on which mentors review.
import { cohortWords } from '../../i18n/cohort-words.ts';
import { calendarWeek, isHoliday } from '../../site/calendar.ts';
import { addDays, type Day, daysFrom, weekday } from '../../site/dates.ts';
import { localizedText } from '../../site/localized-text.ts';
import { weekdays } from '../../site/site.ts';
import type { Address } from '../../site/urls.ts';
import { dueDay } from '../../worklog/review/written-days.ts';
import type { Cohort } from '../cohort.ts';
import { pageUrl } from './page-address.ts';

interface Event {
  id: string;
  title: string;
  starts: Day;
  /** The last day. */
  ends: Day;
}

function eventsOf({ programme, grace, milestones, reviewDays }: Cohort, language: string): Event[] {
  const words = cohortWords(language);
  const due = milestones.flatMap(({ id, name, due: day }): Event[] =>
    day === undefined
      ? []
      : [{ id: `milestone-${id}`, title: words.digest.milestone(localizedText(name, language)), starts: day, ends: day }],
  );
  if (!programme) return due;
  const weeks = Array.from({ length: programme.weeks }, (_, index) => index + 1).flatMap((week): Event[] => {
    const period = calendarWeek(programme, week);
    const last = dueDay(programme, week, grace);
    return [
      { id: `week-${week}`, title: words.week(week), ...period },
      { id: `due-${week}`, title: words.digest.due(week), starts: last, ends: last },
    ];
  });
  const reviews = daysFrom(programme.starts, programme.ends)
    .filter((day) => reviewDays.some((name) => weekdays.indexOf(name) + 1 === weekday(day)) && !isHoliday(programme, day))
    .map((day): Event => ({ id: `review-${day}`, title: words.digest.review, starts: day, ends: day }));
  return [...weeks, ...due, ...reviews];
}

const TEXT = /[\\;,]/g;

const text = (written: string): string => written.replace(TEXT, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const encoder = new TextEncoder();

/** A line of at most 75 bytes; the rest on further lines that start with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > 75) {
      lines.push(now);
      now = ' ';
      bytes = 1;
    }
    now += letter;
    bytes += size;
  }
  return [...lines, now].join('\r\n');
}

const compact = (day: Day): string => day.replaceAll('-', '');

/** calendar.ics. Equal content gives equal bytes. */
export function calendar(cohort: Cohort, address: Address, language: string): string {
  const page = pageUrl(address, cohort, language, '');
  const stamp = `${compact(cohort.programme?.starts ?? '2025-01-01')}T000000Z`;
  const events = eventsOf(cohort, language).flatMap(({ id, title, starts, ends }) => [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(address.origin).hostname}${address.base}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(starts)}`,
    `DTEND;VALUE=DATE:${compact(addDays(ends, 1))}`,
    `SUMMARY:${text(title)}`,
    `URL:${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shiplog//Cohort//EN',
    `X-WR-CALNAME:${text(localizedText(cohort.name, language))}`,
  ];
  return [...head, ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}
