// A change of the text by a tool: pure, so that each tool is tested with a literal.

/** The whole text, and what is selected in it. */
export interface Selected {
  text: string;
  from: number;
  to: number;
}

/** Replaces one range; `anchor` and `head` are the selection afterwards. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  anchor: number;
  head: number;
}

/** An edit that selects `length` characters from `start`, counted within what is inserted. */
export const edit = (from: number, to: number, insert: string, start = insert.length, length = 0): Edit => ({
  from,
  to,
  insert,
  anchor: from + start,
  head: from + start + length,
});

/** The lines that the selection touches, without the break at their end. */
export function linesOf({ text, from, to }: Selected): { from: number; to: number; lines: string[] } {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const last = end < 0 ? text.length : end;
  return { from: start, to: last, lines: text.slice(start, last).split('\n') };
}

/** The longest run of `sign` in a text. */
export const longestRun = (text: string, sign: string): number =>
  Math.max(0, ...text.split(new RegExp(`[^${sign}]`)).map(({ length }) => length));
