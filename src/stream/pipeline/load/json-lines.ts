// The text of an object → its JSON values: one a line, one over many lines, several in a row without a line end (Firehose adds none), or a list.

export interface Line {
  /** The lines where it starts and ends, from 1. */
  line: number;
  last: number;
  text: string;
  /** Absent if it is not JSON. */
  parsed: { value: unknown } | undefined;
}

type Text = Omit<Line, 'parsed'>;

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The index after the string that starts before `from`; a line end ends it too. */
function afterString(text: string, from: number): number {
  const end = /["\\\n]/g;
  end.lastIndex = from;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    if (found[0] !== '\\') return end.lastIndex;
    end.lastIndex += 1;
  }
  return text.length;
}

const lineEnds = (text: string): number => text.split('\n').length - 1;

/** Splits a text after each object or list that ends in it; what follows the last one is a part too. Linear in the length. */
function partsOf({ line, text }: Text): Text[] {
  const parts: Text[] = [];
  let start = 0;
  let depth = 0;
  let at = line;
  function cut(end: number): void {
    const part = text.slice(start, end);
    // Commas of a list without its brackets.
    const lead = /^[\s,]*/.exec(part)?.[0] ?? '';
    const last = at + lineEnds(part);
    if (lead.length < part.length) parts.push({ line: at + lineEnds(lead), last, text: part.slice(lead.length).trim() });
    at = last;
    start = end;
  }
  const sign = /["{}[\]]/g;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '"') sign.lastIndex = afterString(text, sign.lastIndex);
    else if (found[0] === '{' || found[0] === '[') depth += 1;
    else if (depth > 0) {
      depth -= 1;
      if (depth === 0) cut(sign.lastIndex);
    }
  }
  cut(text.length);
  return parts;
}

/** A list of objects counts as its objects; any other value as one. */
function valuesOf(one: Text, parsed = parse(one.text)): Line[] {
  const { value } = parsed ?? {};
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return [{ ...one, parsed }];
  return value.map((item) => ({ ...one, text: JSON.stringify(item), parsed: { value: item } }));
}

/** The values of a text whose line ends mean nothing. */
const together = (text: Text): Line[] => partsOf(text).flatMap((part) => valuesOf(part));

/** Lines that cannot be read alone: an object over several lines, objects in a row, or damaged. */
function unclear(lines: readonly Text[]): Line[] {
  const [first] = lines;
  if (!first) return [];
  const values = together({ ...first, text: lines.map(({ text }) => text).join('\n') });
  if (values.some(({ parsed, text }) => parsed && text.includes('\n'))) return values;
  // A damaged line does not take the next ones with it.
  return lines.flatMap(together);
}

function firstLine(text: string): string {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The values of a text, in their order. */
export function jsonLines(whole: string): Line[] {
  const text = whole.replace(/^\uFEFF/, '');
  if (/^\s*[[{]/.test(text) && !parse(firstLine(text))) {
    const values = together({ line: 1, last: 1, text });
    if (values.every(({ parsed }) => parsed)) return values;
  }
  const found: Line[] = [];
  let waiting: Text[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    // A byte order mark counts as white space: files that were joined have one on several lines.
    const line = { line: index + 1, last: index + 1, text: content.trim() };
    const parsed = line.text === '' ? undefined : parse(line.text);
    // Within an object over several lines, a line may be a value, but seldom an object.
    if (!parsed || (waiting.length > 0 && !isObject(parsed.value))) {
      waiting.push(line);
      continue;
    }
    found.push(...unclear(waiting), ...valuesOf(line, parsed));
    waiting = [];
  }
  return [...found, ...unclear(waiting)];
}
