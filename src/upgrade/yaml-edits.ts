// Edits of YAML as text: what is not edited keeps its comments, quotes, blank lines and line ends.
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** `text` in place of what is from `start` to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A file's YAML: all of it, or the front matter of a page. `offset` is where it starts in the file. */
export interface YamlText {
  offset: number;
  text: string;
}

const FRONT_MATTER = /^(\uFEFF?\s*---[ \t]*(?:\r\n|\n))([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The YAML of a file; `undefined` for a page without front matter. */
export function yamlOf(path: string, file: string): YamlText | undefined {
  if (path.endsWith('.yaml')) return { offset: 0, text: file };
  const [, open, text] = FRONT_MATTER.exec(file) ?? [];
  return open === undefined || text === undefined || !file.startsWith(open) ? undefined : { offset: open.length, text };
}

/** The document of a text; `undefined` if it has errors. A key twice is one. */
export function documentOf(text: string): Document.Parsed | undefined {
  const document = parseDocument(text, { keepSourceTokens: false });
  return document.errors.length > 0 ? undefined : document;
}

/** The text after `edits`, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    made += text.slice(at, start) + put;
    at = end;
  }
  return made + text.slice(at);
}

/** Where a node is written. */
const placeOf = (node: unknown): [number, number] | undefined => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : undefined;
};

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

/** The nodes at a path; `*` means each item of a list. */
function nodesAt(node: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [node];
  if (step === '*') return isSeq(node) ? node.items.flatMap((item) => nodesAt(item, rest)) : [];
  const pair = isMap(node) ? pairOf(node, step) : undefined;
  return pair ? nodesAt(pair.value, rest) : [];
}

/** Renames the key at the end of `path`, wherever it occurs and the new name is not taken: `['tasks', '*', 'who']` → `owner`. */
export function renamedKey(document: Document.Parsed, path: readonly string[], name: string): Edit[] {
  const key = path.at(-1) ?? '';
  return nodesAt(document.contents, path.slice(0, -1)).flatMap((map) => {
    const pair = isMap(map) && !pairOf(map, name) ? pairOf(map, key) : undefined;
    const place = placeOf(pair?.key);
    return place ? [{ start: place[0], end: place[1], text: name }] : [];
  });
}

/** Sets a number at the top level; a new key becomes the first. `undefined` where the text has no room for it. */
export function withNumber(document: Document.Parsed, text: string, key: string, value: number): Edit | undefined {
  const map = document.contents;
  if (!isMap(map)) return undefined;
  const known = pairOf(map as YAMLMap, key);
  if (known) {
    const place = placeOf(known.value);
    return place && { start: place[0], end: place[1], text: String(value) };
  }
  const start = placeOf(map.items[0]?.key)?.[0];
  if (start === undefined) return undefined;
  if (map.flow) return { start, end: start, text: `${key}: ${value}, ` };
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/^\uFEFF/, '');
  if (before.trim() !== '') return undefined;
  const line = /\r?\n/.exec(text.slice(start))?.[0] ?? '\n';
  return { start, end: start, text: `${key}: ${value}${line}${before}` };
}
