// Line ends. A page edits texts with line feeds; lines that it does not change keep the ends that they have.

const LINE = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

const linesOf = (text: string): string[] => text.match(LINE) ?? [];

/** With line feeds only. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** `edited`, which has line feeds only, with the ends that its lines have in `text`; further lines end as `newline` does. */
export function withEndsOf(text: string, edited: string, newline: string): string {
  const old = linesOf(text);
  const next = linesOf(edited);
  const isSame = (line: string | undefined, other: string | undefined): boolean => withLineFeeds(line ?? '') === other;
  let head = 0;
  while (head < next.length && isSame(old[head], next[head])) head++;
  let tail = 0;
  while (tail < next.length - head && isSame(old.at(-1 - tail), next.at(-1 - tail))) tail++;
  const known = new Map(old.map((line) => [withLineFeeds(line), line]));
  const between = next.slice(head, next.length - tail).map((line) => known.get(line) ?? line.replace('\n', newline));
  return [...old.slice(0, head), ...between, ...(tail > 0 ? old.slice(-tail) : [])].join('');
}
