// The text of a new file: a week's or its translation's.
import { fieldsLines, usual } from './entries.ts';
import { sorted } from './order.ts';
import { type Facts, known } from './same.ts';
import type { WeekText } from './week-text.ts';

/** The file with exactly these facts, keys in the usual order, and this prose. */
export function composeWeek({ facts, body }: WeekText): string {
  const prose = body.trim() === '' ? '' : `\n${body.replace(/^\s*\n/, '').trimEnd()}\n`;
  return `---\n${fieldsLines(sorted(known(facts)) as Facts, '', usual)}---\n${prose}`;
}
