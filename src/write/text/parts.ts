// The YAML of a week's file: its facts, and where each of them is.
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { lineAt, type Parts, type Unreadable } from './cut.ts';
import type { Facts } from './same.ts';

/** The YAML of a front matter with the position of each value; no map if it is empty. */
export interface Parsed {
  map: YAMLMap.Parsed | undefined;
  facts: Facts;
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
