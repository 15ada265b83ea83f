// Front matter: separated from its file, parsed as the build does, with the position of each value.
import { DEFAULT_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { isDay } from '../site/dates.ts';
import { type Finding, finding, type Place } from './finding.ts';
import { type Fault, faultOf } from './yaml-size.ts';

/** Keys and indexes from the top of a YAML text down to a value. */
export type Path = readonly PropertyKey[];

/** A YAML text as read. */
export interface Yaml {
  /** The top mapping; empty when the text is. */
  value: Record<string, unknown>;
  /** The position of the value at `path`, or of its key; if it is missing, of the nearest thing around it. */
  place(path: Path, part?: 'key' | 'value'): Place;
}

/** A page's text in two parts. `bodyLine` is the number of lines above the body. */
export interface Cut {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

const lines = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/** Splits a page's text (no byte order mark) into front matter and body. */
export function cutFrontMatter(text: string, file: string): Cut | Finding {
  const at: Place = { file, line: 1, column: 1 };
  const add = 'start the file with a line ---, then title: …, then a line ---';
  if (/^\+\+\+[ \t]*\r?\n/.test(text))
    return finding('front-matter-missing', at, 'the front matter is TOML (+++)', 'write it as YAML, between lines of ---');
  if (!text.includes('\n') && text.includes('\r'))
    return finding('front-matter-missing', at, 'the page uses CR-only line endings', 'save the file with LF or CRLF line endings');
  const blank = /^\s*/.exec(text)?.[0] ?? '';
  const open = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(blank.length));
  if (!open) return finding('front-matter-missing', at, 'the page has no front matter', add);
  const start = blank.length + open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(start));
  if (!close) {
    return finding(
      'front-matter-open',
      { ...at, line: lines(blank) + 1 },
      'the front matter is not closed',
      'close it with a line --- before the body of the page',
    );
  }
  const end = start + close.index;
  const bodyStart = end + close[0].length;
  return {
    yaml: text.slice(start, end),
    yamlLine: lines(text.slice(0, start)),
    body: text.slice(bodyStart),
    bodyLine: lines(text.slice(0, bodyStart)),
  };
}

const isKey = (key: unknown, name: PropertyKey): boolean => String(isScalar(key) ? key.value : key) === String(name);

/** The offset of the value or key at `path`, or of the last step toward it that exists. */
function offsetOf(root: Node | null, path: Path, part: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = (node.items as Pair[]).find(({ key }) => isKey(key, step));
      if (!pair) return offset;
      const key = (pair.key as Node).range?.[0] ?? offset;
      const value = (pair.value as Node | null)?.range?.[0];
      offset = (last && part === 'key') || isMap(pair.value) || isSeq(pair.value) ? key : (value ?? key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

/** Finds positions in a YAML text. The positioned parse is ten times slower than the plain one, so it waits until a finding needs it. */
function placesIn(text: string, file: string, lineShift: number): Yaml['place'] {
  let positioned: { root: Node | null; counter: LineCounter } | undefined;
  return (path, part = 'value') => {
    if (!positioned) {
      const counter = new LineCounter();
      positioned = { counter, root: parseDocument(text, { lineCounter: counter, uniqueKeys: false, strict: false }).contents };
    }
    const { line, col } = positioned.counter.linePos(offsetOf(positioned.root, path, part));
    return { file, line: Math.max(1, line) + lineShift, column: Math.max(1, col) };
  };
}

/** Fixes for the most common mistakes. */
function hint(reason: string, sign: string): string {
  if (/^[@`%]$/.test(sign)) return `put text that starts with ${sign} in quotes`;
  if (/tab characters/.test(reason)) return 'indent with spaces';
  if (/duplicated mapping key/.test(reason)) return 'keep one of the two keys';
  if (/bad indentation|nested mappings|block mapping entry|implicit/.test(reason)) {
    return 'put text that contains a colon in quotes, and indent keys of the same level equally';
  }
  if (/alias|tag/.test(reason)) return 'put text that starts with * & ! or @ in quotes';
  return 'compare the lines around it with the reference in the guide; put text with characters such as : # { [ in quotes';
}

/**
 * Dates as Astro's reader parses them, except that an impossible day stays text: that reader turns 30 February into
 * 2 March without a warning.
 */
const schema = DEFAULT_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:timestamp', {
      kind: 'scalar',
      resolve: (text: unknown) => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text),
      construct: (text: string) => (isDay(text) ? new Date(`${text}T00:00:00Z`) : text),
    }),
  ],
});

const faults: Record<Fault, { what: string; fix: string }> = {
  endless: { what: 'the YAML refers to itself endlessly', fix: 'remove the alias (*) that is inside its own anchor (&)' },
  repeated: { what: 'YAML aliases (& and *) repeat values thousands of times', fix: 'write out the values instead' },
  prototype: { what: '__proto__ cannot be a key', fix: 'give it another name' },
};

/** Reads a YAML text whose first line is line `lineShift` + 1 of `file`. */
export function readYaml(text: string, file: string, lineShift: number): Yaml | Finding {
  const place = placesIn(text, file, lineShift);
  try {
    const value = load(text, { schema }) ?? {};
    const fault = faultOf(value);
    if (fault) {
      const { what, fix } = faults[fault];
      const line = text.split(/\r\n|\n|\r/).findIndex((one) => one.includes(fault === 'prototype' ? '__proto__' : '*'));
      return finding('yaml-syntax', { file, line: lineShift + 1 + Math.max(0, line), column: 1 }, what, fix);
    }
    if (typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date))
      return { value: value as Record<string, unknown>, place };
    return finding(
      'yaml-syntax',
      { file, line: lineShift + 1, column: 1 },
      'this is not a list of keys and values',
      'write one key and its value per line: title: Week 8',
    );
  } catch (thrown) {
    const reason = thrown instanceof YAMLException ? thrown.reason : String(thrown);
    const mark: { line?: number; column?: number } = (thrown instanceof YAMLException ? thrown.mark : undefined) ?? {};
    return finding(
      'yaml-syntax',
      { file, line: lineShift + 1 + (mark.line ?? 0), column: 1 + (mark.column ?? 0) },
      `the YAML cannot be read: ${reason}`,
      `${hint(reason, text.split('\n')[mark.line ?? 0]?.[mark.column ?? 0] ?? '')}; other problems in this file are reported once it can be read`,
    );
  }
}
