// A task or plan outside the days that it belongs to is one fault of a form, though each of its two days is a line of the file.
import { daysOf } from '../../check/rules/dates.ts';
import { calendarRange } from '../../site/calendar.ts';
import type { Period } from '../../site/dates.ts';
import type { Week } from '../../worklog/week.ts';
import type { FieldFinding } from './judge-week.ts';
import type { EditedWeek, JudgedSite } from './judged.ts';
import { valueAt } from './value-at.ts';

const itemOf = ({ code, path }: FieldFinding): string => [code, ...path.slice(0, -1)].map(String).join('.');

/** Leaves out the finding on the day that is nearer, where first and last day are on the same side of the allowed days. */
export function oneOfEachCause(
  findings: readonly FieldFinding[],
  facts: EditedWeek['facts'],
  { programme }: Pick<JudgedSite, 'programme'>,
): FieldFinding[] {
  const allowed: Partial<Record<FieldFinding['code'], () => Period | undefined>> = {
    // The rule has found facts of the schema.
    'outside-period': () => daysOf(facts as unknown as Week, programme),
    'day-far-off': () => calendarRange(programme),
  };
  const side = ({ code, path }: FieldFinding): 'before' | 'after' | undefined => {
    const days = allowed[code]?.();
    return days && (String(valueAt(facts, path)) < days.starts ? 'before' : 'after');
  };
  return findings.filter((finding) => {
    const far = side(finding);
    if (!far || finding.path.at(-1) !== (far === 'before' ? 'ends' : 'starts')) return true;
    return !findings.some((other) => other !== finding && itemOf(other) === itemOf(finding) && side(other) === far);
  });
}
