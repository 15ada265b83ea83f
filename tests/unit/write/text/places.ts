// Which lines of a file belong to a fact: found apart from the code that changes them.
import { isCollection, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { partsOf } from '../../../../src/write/text/cut.ts';

export type Path = readonly (string | number)[];

/** Lines from the first to before the last, from 0. */
export type Span = readonly [first: number, last: number];

interface Found {
  span: Span;
  isFlow: boolean;
  isEmpty: boolean;
}

/** Where the fact at `path` is written; `undefined` if it is not there. */
function find(text: string, path: Path): Found | undefined {
  const parts = partsOf(text);
  if ('reason' in parts) throw new Error(parts.reason);
  const counter = new LineCounter();
  const { contents } = parseDocument(parts.yaml, { lineCounter: counter });
  const above = parts.head.split('\n').length - 1;
  const line = (offset: number): number => counter.linePos(offset).line - 1 + above;
  let node: unknown = contents;
  let start = above;
  let last = above + parts.yaml.split('\n').length - 1;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return undefined;
      start = line((pair.key as Node).range?.[0] ?? 0);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      start = line((node as Node).range?.[0] ?? 0);
    } else return undefined;
    const [from = 0, to = 0] = (node as Node).range ?? [];
    last = to > from ? line(to - 1) + 1 : start + 1;
  }
  return { span: [start, last], isFlow: isCollection(node) && node.flow === true, isEmpty: !isCollection(node) || node.items.length === 0 };
}

/** The lines of a value that is set. */
export const linesOf = (text: string, path: Path): Span => find(text, path)?.span ?? [0, Number.POSITIVE_INFINITY];

/** Lines that may change where an item is added to the collection at `path`: none if it has lines of items, else all of its own. */
export function linesAround(text: string, path: Path): Span | undefined {
  const found = find(text, path);
  if (!found) return path.length === 0 ? undefined : linesAround(text, path.slice(0, -1));
  return path.length > 0 && (found.isFlow || found.isEmpty) ? found.span : path.length === 0 && found.isFlow ? found.span : undefined;
}

/** The lines of an item that goes, with comments and blank lines beside it; of all that is around it if it was the only one. */
export function linesWith(text: string, path: Path, isOnly: boolean): Span {
  const around = find(text, path.slice(0, -1));
  if (around?.isFlow || isOnly) return around && path.length > 1 ? linesWith(text, path.slice(0, -1), false) : linesOf(text, []);
  const lines = text.split('\n');
  let [first, last] = linesOf(text, path);
  const isAside = (index: number) => /^\s*(?:#.*)?\r?$/.test(lines[index] ?? '-');
  while (isAside(first - 1)) first--;
  while (isAside(last)) last++;
  // A dash before the first key goes to the next one.
  return /^\s*- /.test(lines[first] ?? '') && typeof path.at(-1) === 'string' ? [first, last + 1] : [first, last];
}
