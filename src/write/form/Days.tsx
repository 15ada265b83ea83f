/** @jsxImportSource preact */
// First and last day of a task: the days of the week as buttons, and any other day by its date.
import { formatDay } from '../../i18n/days.ts';
import { calendarWeek, isWorkingDay } from '../../site/calendar.ts';
import { daysFrom, type Period } from '../../site/dates.ts';
import type { Task } from '../../worklog/week.ts';
import { type Desk, fieldId, type Path } from './desk.ts';
import { Findings } from './Fields.tsx';

type Span = Pick<Task, 'starts' | 'ends'>;

/** The days of the week that is edited: its period, else those of the programme's calendar. */
export const weekPeriod = ({ session, site: { programme } }: Desk): Period | undefined =>
  session.edited.facts.period ?? (programme && calendarWeek(programme, session.edited.facts.week ?? session.place.week));

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** The span after a tap on `day`: one day first, then from the first to the last. */
export function tapped({ starts, ends }: Span, day: string): Span {
  if (starts === undefined || ends === undefined || starts !== ends) return { starts: day, ends: day };
  if (day === starts) return { starts: undefined, ends: undefined };
  return day < starts ? { starts: day, ends } : { starts, ends: day };
}

/** `Mon 1 Dec`, broken only before the date. */
function dayName(day: string, lang: string): string {
  const date = formatDay(day, lang, 'short');
  return formatDay(day, lang, 'weekday').replace(date, date.replaceAll(' ', '\u00A0'));
}

interface Props {
  desk: Desk;
  path: Path;
  label: string;
  span: Span;
  onSpan(span: Span): void;
}

export function Days({ desk, path, label, span, onSpan: choose }: Props) {
  const { words, lang, programme } = desk.site;
  const id = fieldId(path);
  const period = weekPeriod(desk);
  const now = today();
  const worked = (day: string) => !programme || isWorkingDay(programme, day);
  const days = period ? daysFrom(period.starts, period.ends).slice(0, 31) : [];
  const isIn = (day: string) => span.starts !== undefined && day >= span.starts && day <= (span.ends ?? span.starts);
  const shown = new Set(days);
  const isElsewhere = [span.starts, span.ends].some((day) => day !== undefined && !shown.has(day));
  const onSpan = (next: Span) => {
    choose(next);
    desk.touch([...path, 'starts']);
    desk.touch([...path, 'ends']);
  };
  const date = (key: 'starts' | 'ends', name: string) => (
    <label>
      {name}
      <input
        type="date"
        id={fieldId([...path, key])}
        value={span[key] ?? ''}
        onChange={({ currentTarget }) => {
          const day = currentTarget.value || undefined;
          onSpan(key === 'starts' ? { starts: day, ends: span.ends ?? day } : { starts: span.starts ?? day, ends: day });
        }}
      />
    </label>
  );
  return (
    <fieldset class="field days" id={id}>
      <legend>{label}</legend>
      {days.length > 0 && (
        <>
          <p class="quiet">{words.daysHint}</p>
          <div class="day-row">
            {days.map((day) => (
              <button
                type="button"
                class={worked(day) ? 'day' : 'day off'}
                aria-pressed={isIn(day)}
                onClick={() => onSpan(tapped(isElsewhere ? {} : span, day))}
              >
                {dayName(day, lang)}
              </button>
            ))}
          </div>
        </>
      )}
      <div class="row">
        {shown.has(now) && (
          <button type="button" class="button" onClick={() => onSpan({ starts: now, ends: now })}>
            {words.today}
          </button>
        )}
        {period && (
          <button type="button" class="button" onClick={() => onSpan({ ...period })}>
            {words.wholeWeek}
          </button>
        )}
        {span.starts && (
          <button type="button" class="button" onClick={() => onSpan({ starts: undefined, ends: undefined })}>
            {words.noDays}
          </button>
        )}
      </div>
      <details open={days.length === 0 || isElsewhere}>
        <summary>{words.otherDays}</summary>
        <div class="row">
          {date('starts', words.first)}
          {date('ends', words.last)}
        </div>
      </details>
      <Findings desk={desk} path={[...path, 'starts']} />
      <Findings desk={desk} path={[...path, 'ends']} />
    </fieldset>
  );
}
