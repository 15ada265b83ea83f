// Edits a YAML file as text: comments, quotes and line ends of what is not edited stay.
import { isMap, type Node, parseDocument } from 'yaml';

/** The text's own line end. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** `text`, whose last line ends. */
export const withLastLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : text + lineEndOf(text));

/** `text` with `lines` as the lines of its top-level key `key`, at its end if it has no such key; `undefined` if it is not a mapping. */
export function withKey(text: string, key: string, lines: string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const whole = withLastLineEnd(text);
  const written = lines.replaceAll('\n', lineEndOf(text));
  const pair = document.contents.items.find((one) => String(one.key) === key);
  const start = (pair?.key as Node | undefined)?.range?.[0];
  if (!pair || start === undefined) return whole + written;
  const stop = whole.slice(0, (pair.value as Node | null)?.range?.[1] ?? start + key.length + 1).trimEnd().length;
  const next = whole.indexOf('\n', stop) + 1 || whole.length;
  return whole.slice(0, start) + written + whole.slice(next);
}
