// Lines around an offset of a text.

/** Where the line of `at` starts. */
export const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** Where the line after that of `at` starts. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The start of the lines above `from`, not above `floor`, that all are of a kind. */
export function climb(text: string, from: number, floor: number, isKind: (line: string) => boolean): number {
  let at = from;
  while (at > floor) {
    const above = lineStart(text, at - 1);
    if (above < floor || !isKind(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

/** A comment that starts at most `column` spaces from the start of its line. */
export const isComment =
  (column: number) =>
  (line: string): boolean => {
    const place = /^[ \t]*(?=#)/.exec(line);
    return place !== null && place[0].length <= column;
  };

export const isBlank = (line: string): boolean => line.trim() === '';

/** The comment that ends a line, with the space before it, if one starts at `at`; else ''. */
export const commentAt = (text: string, at: number): string => /^[ \t]+#[^\r\n]*/.exec(text.slice(at, lineEnd(text, at)))?.[0] ?? '';
