// A task or plan outside the days that it belongs to is one fault of a form, though each of its two days is a line of the file.
import type { FieldFinding } from './judge-week.ts';

const itemOf = ({ code, path }: FieldFinding): string => [code, ...path.slice(0, -1)].map(String).join('.');

/** The day that a finding is about, and on which side of the allowed days it is. */
function misplaced({ code, what }: FieldFinding): 'before' | 'after' | undefined {
  if (code !== 'outside-period' && code !== 'day-far-off') return undefined;
  const [, day = '', first = ''] = / on (\S+), .* (\S+) to \S+$/.exec(what) ?? [];
  return day === '' ? undefined : day < first ? 'before' : 'after';
}

/** Leaves out the finding on the day that is nearer, where first and last day are on the same side. */
export function oneOfEachCause(findings: readonly FieldFinding[]): FieldFinding[] {
  return findings.filter((finding) => {
    const key = finding.path.at(-1);
    const side = misplaced(finding);
    if (!side || key !== (side === 'before' ? 'ends' : 'starts')) return true;
    return !findings.some((other) => other !== finding && itemOf(other) === itemOf(finding) && misplaced(other) === side);
  });
}
