// A week's file in its parts, without loss: what is above the front matter's YAML, the YAML, the line that closes it, and the body.
/** Why a file cannot be edited by field, and at which line. */
export interface Unreadable {
  line: number;
  reason: string;
}

export interface Parts {
  head: string;
  yaml: string;
  close: string;
  body: string;
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;

/** Splits as the check does (`cutFrontMatter`). */
export function partsOf(text: string): Parts | Unreadable {
  const head = /^\uFEFF?\s*---[ \t]*\r?\n/.exec(text)?.[0];
  if (head === undefined) return { line: 1, reason: 'the file does not start with a line ---' };
  const rest = text.slice(head.length);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!close) return { line: lineAt(head, head.length) - 1, reason: 'the front matter is not closed by a line ---' };
  const end = close.index + close[0].length;
  return { head, yaml: rest.slice(0, close.index), close: close[0], body: rest.slice(end) };
}
