// A YAML text with positions: where each value is, how it was written, and what a comment cut off. The positioned parse is ten times
// slower than the plain one, so it waits until a finding needs it.
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import { isDay } from '../site/dates.ts';
import type { Place } from './finding.ts';
import type { Path } from './path.ts';

/** A plain (unquoted) value that YAML may read differently from what its author meant. */
export interface Suspect {
  path: Path;
  /** Why: a comment follows, an anchor (&name) that nothing refers to precedes, it is in curly quotation marks, or a build reads a date. */
  kind: 'comment' | 'anchor' | 'curly' | 'date';
  /** What YAML reads. */
  kept: string;
  /** What the author wrote. */
  whole: string;
}

export interface Places {
  /** The position of the value at `path`, or of its key; if it is missing, of the nearest thing around it. */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** The plain (unquoted) value at `path` as written: `1.10`, not 1.1. */
  written(path: Path): string | undefined;
  /** Values that YAML may read differently from what was meant. */
  suspects(): readonly Suspect[];
  suspectAt(path: Path): Suspect | undefined;
}

const isKey = (key: unknown, name: PropertyKey): boolean => String(isScalar(key) ? key.value : key) === String(name);

/** The offset of the value or key at `path`, or of the last step toward it that exists; `node` is the value, if it exists. */
function find(root: Node | null, path: Path, part: 'key' | 'value'): { offset: number; node: unknown } {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = (node.items as Pair[]).find(({ key }) => isKey(key, step));
      if (!pair) return { offset, node: undefined };
      const key = (pair.key as Node).range?.[0] ?? offset;
      const value = (pair.value as Node | null)?.range?.[0];
      offset = (last && part === 'key') || isMap(pair.value) || isSeq(pair.value) ? key : (value ?? key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return { offset, node: undefined };
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return { offset, node: undefined };
  }
  return { offset, node };
}

/** The path of a node below its ancestors. */
const pathOf = (key: unknown, ancestors: readonly unknown[]): Path => {
  const steps = ancestors.flatMap((one, index): Path => {
    const around = ancestors[index - 1] as Pair | Node | Document | undefined;
    if (isSeq(around)) return [around.items.indexOf(one)];
    const name = (one as Pair).key;
    return isMap(around) ? [String(isScalar(name) ? name.value : name)] : [];
  });
  return typeof key === 'number' ? [...steps, key] : steps;
};

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a build's reader takes for a date, with its time or with an impossible day, and the check's for text. */
const DATE = /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** A quick look for such a date; days that every month has are most of all and need no calendar. */
const hasOddDate = (text: string): boolean =>
  /\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:/.test(text) ||
  [...text.matchAll(/\d{4}-(?!(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8]))\d\d-\d\d/g)].some(([day]) => !isDay(day));

/** Why the plain value `node` of `text` is suspect. */
function suspect(node: Scalar, text: string): Omit<Suspect, 'path'> | undefined {
  const [start, end, after] = node.range ?? [0, 0, 0];
  const kept = inLine(text.slice(start, end));
  if (node.anchor !== undefined && !text.includes(`*${node.anchor}`))
    return { kind: 'anchor', kept, whole: inLine(`&${node.anchor} ${kept}`) };
  if (node.comment) {
    const between = /^\s*/.exec(text.slice(end))?.[0] ?? '';
    // A comment on a further line is text only if it looks like it: #12.
    if (between.includes('\n') && !/^[^\s#]/.test(node.comment)) return undefined;
    return { kind: 'comment', kept, whole: inLine(text.slice(start, after)) };
  }
  if (DATE.test(kept) && !isDay(kept)) return { kind: 'date', kept, whole: kept };
  return /^[“”„«].+[“”»]$/.test(kept) ? { kind: 'curly', kept, whole: kept } : undefined;
}

/** Finds positions in `text`, whose first line is line `lineShift` + 1 of `file`. */
export function placesIn(text: string, file: string, lineShift: number): Places {
  let positioned: { document: Document; counter: LineCounter } | undefined;
  const parsed = () => {
    if (!positioned) {
      const counter = new LineCounter();
      positioned = { counter, document: parseDocument(text, { lineCounter: counter, uniqueKeys: false, strict: false }) };
    }
    return positioned;
  };
  // Every finding asks for them.
  let suspected: ReadonlyMap<string, Suspect> | undefined;
  const placeName = (path: Path): string => path.join('\n');
  const findSuspects = (): Suspect[] => {
    if (!/[ \t]#|[ \t]&|[“”„«]/.test(text) && !hasOddDate(text)) return [];
    const found: Suspect[] = [];
    visit(parsed().document, {
      Scalar(key, node, ancestors) {
        const why = key === 'key' || node.type !== 'PLAIN' ? undefined : suspect(node, text);
        if (why) found.push({ path: pathOf(key, ancestors), ...why });
      },
    });
    return found;
  };
  const suspects = () => {
    suspected ??= new Map(findSuspects().map((one) => [placeName(one.path), one]));
    return suspected;
  };
  return {
    place(path, part = 'value') {
      const { document, counter } = parsed();
      const { line, col } = counter.linePos(find(document.contents, path, part).offset);
      return { file, line: Math.max(1, line) + lineShift, column: Math.max(1, col) };
    },
    written(path) {
      const { node } = find(parsed().document.contents, path, 'value');
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
      return inLine(text.slice(node.range[0], node.range[1]));
    },
    suspects: () => [...suspects().values()],
    suspectAt: (path) => suspects().get(placeName(path)),
  };
}
