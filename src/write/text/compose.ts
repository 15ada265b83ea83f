// The text of a new file: a week's or its translation's.
import { fieldsLines, usual } from './entries.ts';
import { rank } from './order.ts';
import { type Facts, isFacts, isOrdered, known } from './same.ts';
import type { WeekText } from './week-text.ts';

const last = (key: string): number => (rank(key) < 0 ? Number.POSITIVE_INFINITY : rank(key));

/** Facts with their keys in the usual order. */
export function sorted(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (!isFacts(value)) return value;
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [name, sorted(field, name)]);
  return Object.fromEntries(isOrdered(key) ? fields : fields.toSorted(([a], [b]) => (last(a) === last(b) ? 0 : last(a) - last(b))));
}

/** A new week's file: exactly these facts and this prose. */
export function composeWeek({ facts, body }: WeekText): string {
  const prose = body.trim() === '' ? '' : `\n${body.replace(/^\s*\n/, '').trimEnd()}\n`;
  return `---\n${fieldsLines(sorted(known(facts)) as Facts, '', usual)}---\n${prose}`;
}

/** A new translation's file: its words, and the stamp of the text that they translate. */
export const composeTranslation = ({ facts, body }: WeekText, stamp: string): string => composeWeek({ facts: { ...facts, stamp }, body });
