// The prose below the front matter. A page edits it with line feeds; lines that it does not change keep their own ends.
import { diffIndices } from 'node-diff3';

const LINE = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

const linesOf = (text: string): string[] => text.match(LINE) ?? [];

/** With line feeds only. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** `text` changed to `edited`, which has line feeds only; new lines end as `newline` does. */
export function changeBody(text: string, edited: string, newline: string): string {
  if (withLineFeeds(text) === edited) return text;
  const old = linesOf(text);
  const next = linesOf(edited);
  let made = '';
  let at = 0;
  for (const { buffer1, buffer2Content } of diffIndices(old.map(withLineFeeds), next)) {
    made += old.slice(at, buffer1[0]).join('') + buffer2Content.join('').replaceAll('\n', newline);
    at = buffer1[0] + buffer1[1];
  }
  return made + old.slice(at).join('');
}
