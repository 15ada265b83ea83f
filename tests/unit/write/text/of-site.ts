// What the site reads in a week's file, by the check's own reader, for comparison with the editor's.
import { cutFrontMatter, readYaml } from '../../../../src/check/front-matter.ts';
import type { WeekText } from '../../../../src/write/text/week-text.ts';

/** Keys of days; `date` is Hugo's. */
const DAYS = new Set(['starts', 'ends', 'date']);

/** Days at the keys of days as texts; any other day stays a date, which equals no text. */
function withDays(value: unknown, key?: string): unknown {
  if (value instanceof Date) return DAYS.has(String(key)) ? value.toISOString().slice(0, 10) : value;
  if (Array.isArray(value)) return value.map((item) => withDays(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withDays(field, name)]));
}

export function ofSite(text: string): WeekText {
  const cut = cutFrontMatter(text.replace(/^\uFEFF/, ''), 'week.md');
  if (!('yaml' in cut)) throw new Error(cut.what);
  const yaml = readYaml(cut.yaml, 'week.md', 0);
  if (!('value' in yaml)) throw new Error(`${yaml.what}\n${text}`);
  return { facts: withDays(yaml.value) as WeekText['facts'], body: cut.body.replace(/\r\n?/g, '\n') };
}
