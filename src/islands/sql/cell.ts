// A value of a result as a table shows it.
import type { Value } from '../../runtimes/browser/client.ts';

/** Characters of one cell; the download has all of them. */
const MOST = 200;

/** Text to show; `null` stays apart from an empty text. */
export function cellText(value: Value): string | null {
  if (value === null) return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

/** Does a column of this PostgreSQL type stand at the right? */
export const isFigure = (type: string): boolean => /^(int\d|float|numeric)/.test(type);
