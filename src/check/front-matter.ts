// Front matter: separated from its file, parsed as the build does, with the position of each value.
import { DEFAULT_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { plural } from '../i18n/plural.ts';
import { isDay } from '../site/dates.ts';
import { type Finding, finding, type Place } from './finding.ts';
import { type Places, placesIn } from './yaml-places.ts';
import { type Repair, repair } from './yaml-repair.ts';
import { type Fault, faultOf } from './yaml-size.ts';

/** A YAML text as read. */
export interface Yaml extends Places {
  /** The top mapping; empty when the text is. */
  value: Record<string, unknown>;
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

/** Fixes for mistakes that no correction of a single line repairs. */
function hint(reason: string): string {
  if (/duplicated mapping key/.test(reason)) return 'keep one of the two keys';
  if (/alias|tag/.test(reason)) return 'put text that starts with * & ! or @ in quotes';
  if (/end of the stream within a (?:double|single)/.test(reason)) return 'close the quotation mark';
  if (/end of the stream within a flow/.test(reason)) return 'close the bracket or brace';
  return 'indent keys of the same level equally, and put text with characters such as : # { [ in quotes';
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

/** The top value of `text`, or why it cannot be read: the line, from 0, and the reason. */
function parse(text: string): { value: unknown } | { line: number; column: number; reason: string } {
  try {
    return { value: load(text, { schema }) ?? {} };
  } catch (thrown) {
    if (!(thrown instanceof YAMLException)) return { line: 0, column: 0, reason: String(thrown) };
    return { line: thrown.mark?.line ?? 0, column: thrown.mark?.column ?? 0, reason: thrown.reason };
  }
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The line at which `text` stops being keys and values; `undefined` if it is read completely. */
function stopsAt(text: string): number | undefined {
  const read = parse(text);
  if ('reason' in read) return read.line;
  return isMapping(read.value) ? undefined : 0;
}

const LATER = 'other problems in this file are reported once it can be read';

/** How far a corrected line is indented, where that is the correction: a copied line begins in the first column. */
const before = ({ spaces }: Repair): string =>
  spaces === undefined ? '' : spaces === 0 ? ' without spaces before it' : ` with ${plural(spaces, 'space')} before it`;

/** Reads a YAML text whose first line is line `lineShift` + 1 of `file`. */
export function readYaml(text: string, file: string, lineShift: number): Yaml | Finding {
  const at = (line: number, column = 1): Place => ({ file, line: lineShift + 1 + line, column });
  const read = parse(text);
  if ('value' in read && isMapping(read.value)) {
    const fault = faultOf(read.value);
    if (!fault) return { value: read.value, ...placesIn(text, file, lineShift) };
    const { what, fix } = faults[fault];
    const line = text.split(/\r\n|\n|\r/).findIndex((one) => one.includes(fault === 'prototype' ? '__proto__' : '*'));
    return finding('yaml-syntax', at(Math.max(0, line)), what, fix);
  }
  const duplicate = 'reason' in read && /duplicated mapping key/.test(read.reason);
  const found = duplicate ? undefined : repair(text, 'reason' in read ? read.line : 0, stopsAt);
  if (found) return finding('yaml-syntax', at(found.line, found.column), found.what, `write${before(found)}: ${found.corrected}`);
  if (!('reason' in read))
    return finding('yaml-syntax', at(0), 'this is not a list of keys and values', 'write one key and its value per line: title: Week 8');
  const what = duplicate ? `the key "${keyOf(text, read.line)}" is written twice` : `the YAML cannot be read: ${read.reason}`;
  return finding('yaml-syntax', at(read.line, read.column + 1), what, `${hint(read.reason)}; ${LATER}`);
}

/** The key on a line of `text`. */
const keyOf = (text: string, line: number): string => /^\s*(?:- +)*([^:]*)/.exec(text.split(/\r\n|\n|\r/)[line] ?? '')?.[1] ?? '';
