// A week's file in its parts, without loss: what is above the front matter's YAML, the YAML, the line that closes it, and the body.
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import type { Facts } from './same.ts';

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

/** The YAML of a front matter with the position of each value; no map if it is empty. */
export interface Parsed {
  map: YAMLMap.Parsed | undefined;
  facts: Facts;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;

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

/** Reads the YAML; `line` of an error is counted from its first line, 1. */
export function parsed(yaml: string): Parsed | Unreadable {
  const document = parseDocument(yaml, { keepSourceTokens: true, merge: true, resolveKnownTags: false, prettyErrors: false });
  const [error] = document.errors;
  if (error) return { line: lineAt(yaml, error.pos[0]), reason: error.message };
  const map = document.contents;
  if (map !== null && !isMap(map)) return { line: 1, reason: 'the front matter is not a list of keys and values' };
  try {
    return { map: map ?? undefined, facts: document.toJS() ?? {} };
  } catch (thrown) {
    return { line: 1, reason: String(thrown) };
  }
}

/** Reads the facts of a file's parts; `line` is the file's. */
export function factsOf({ head, yaml }: Parts): Parsed | Unreadable {
  const read = parsed(yaml);
  return 'reason' in read ? { ...read, line: read.line + lineAt(head, head.length) - 1 } : read;
}
