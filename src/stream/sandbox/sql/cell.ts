// A value of a result as a table shows it.
import type { Value } from '../../runtimes/browser/client.ts';

/** Maximum characters of one cell; the download has all of them. */
const MOST = 200;

/** Text to show; `null` is distinct from an empty text. */
export function cellText(value: Value): string | null {
  if (value === null) return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

/** Whether a column of this PostgreSQL type is right-aligned. */
export const isFigure = (type: string): boolean => /^(int\d|float\d|numeric|oid)$/.test(type);
