// The one way to fix a finding, where there is one: a change of the week's facts that the form offers as a button.
import type { Finding } from '../../check/finding.ts';
import type { Path } from '../../check/path.ts';
import { calendarWeek } from '../../site/calendar.ts';
import type { Period } from '../../site/dates.ts';
import { extent } from '../../worklog/span.ts';
import type { JudgedSite } from './judged.ts';
import { valueAt } from './value-at.ts';

/** What is done at `path`: the value is set, the key or list item removed, the key renamed, or the value traded with the one at `swap`. */
export type Change = { path: Path } & ({ set: unknown } | { remove: true } | { rename: string } | { swap: Path });

export interface Remedy {
  /** The button's text. */
  label: string;
  change: Change;
}

/** Values that the check writes out in its fixes. */
const values: readonly [RegExp, (text: string) => unknown][] = [
  [/^did you mean "(.*)"\?$/s, String],
  [/^put it in quotes: "(.*)"$/s, String],
  [/^write it without quotes: (.*)$/, Number],
  [/^write (true|false)$/, (text) => text === 'true'],
  [/^write (\d{4}-\d\d-\d\d|https:\S+)$/, String],
  [/^write an id of .*: (\S+)$/, String],
  [/^write week: (\d+),/, Number],
  [/^write continues: (\S+) to continue from there$/, String],
];

function valueIn(fix: string): unknown {
  for (const [pattern, read] of values) {
    const [, text] = pattern.exec(fix) ?? [];
    if (text !== undefined) return read(text);
  }
  return undefined;
}

/** True if each list item on the way to `path` has a unique id: rules find items by their id, and of two they name the first. */
function isCertain(facts: unknown, path: Path): boolean {
  let around = facts as Record<PropertyKey, unknown> | undefined;
  for (const step of path) {
    const id = (around?.[step] as { id?: unknown } | undefined)?.id;
    if (Array.isArray(around) && id !== undefined && around.filter((one) => one?.id === id).length > 1) return false;
    around = around?.[step] as typeof around;
  }
  return true;
}

/** The remedy of a finding on `facts`; `undefined` if there are several, or none that a page can know. */
export function remedyOf({ code, what, fix, path = [] }: Finding, facts: Record<string, unknown>, site: JudgedSite): Remedy | undefined {
  if (!isCertain(facts, path)) return undefined;
  const around = path.slice(0, -1);
  const key = String(path.at(-1));
  const value = valueIn(fix);
  if (value !== undefined) {
    const isKey = code === 'unknown-key' || what.endsWith('cannot be a key here') || (code === 'translation-unknown-id' && key !== 'id');
    return isKey
      ? { label: `Rename to "${value}"`, change: { path, rename: String(value) } }
      : { label: `Write ${JSON.stringify(value)}`, change: { path, set: value } };
  }
  if (fix.startsWith('swap the two dates')) return { label: 'Swap the two dates', change: { path, swap: [...around, 'starts'] } };
  if (code === 'done-without-evidence') return { label: 'Mark as not recorded', change: { path: [...around, 'evidence'], set: [] } };
  // A form has no field in which an unknown key could be put right.
  if (['continues-differs', 'fact-differs', 'unknown-key'].includes(code) || fix.startsWith('list at least one item'))
    return { label: `Remove ${key}`, change: { path, remove: true } };
  const { programme } = site;
  if (code === 'outside-period' && programme && !facts['period']) {
    // The rule has found facts of the schema.
    const day = valueAt(facts, path) as string;
    const set = extent([calendarWeek(programme, facts['week'] as number), { starts: day, ends: day }]) as Period;
    return { label: `Add the period ${set.starts} to ${set.ends}`, change: { path: ['period'], set } };
  }
  return undefined;
}
