// The line behind a YAML error, and that line corrected. A parser reports where it gave up, which is often far below the mistake, and in
// its own terms; here each mistake that authors make is tried as a repair, and the one that lets the parser read on is the answer.

export interface Repair {
  /** Index of the line, from 0. */
  line: number;
  column: number;
  what: string;
  /** The corrected line, without its indentation. */
  corrected: string;
  /** How many spaces come before it, if the correction is of those. */
  spaces?: number;
}

/** The index of the line at which a reader gives up; `undefined` if it can read the text. */
export type Reader = (text: string) => number | undefined;

interface Fix {
  what: string;
  line: string;
  column: number;
  /** The parser finds the mistake only at the end of the text. */
  late?: boolean;
}

/** Blanks that YAML does not treat as white space. */
export const ODD_BLANK = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a non-breaking space',
  '\u200b': 'a zero-width space',
  '\u3000': 'a wide space',
};

export const nameOfBlank = (sign: string): string => NAMES[sign] ?? `the blank ${codeOf(sign)}`;

/** `text` as a quoted YAML value. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? `"${text.replace(/["\\]/g, '\\$&')}"` : `'${text}'`;
}

/** Signs that no text file should have, such as a vertical tab. YAML refuses them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const BEFORE = /^\s*(?:- +)*/;
/** A line of a block: what comes before the key, the key, the blanks after its colon, the value. */
const SHAPE = /^(\s*(?:- +)*)(?:([\p{L}\p{N}_-]+):([ \t]+))?(\S.*?)\s*$/u;

/** Mistakes around a value. */
function* valueFixes(line: string): Generator<Fix> {
  const [, before = '', key, gap = '', value = ''] = SHAPE.exec(line) ?? [];
  if (value === '' || value.startsWith('#')) return;
  const start = `${before}${key === undefined ? '' : `${key}:${gap}`}`;
  const [subject, column] = [key ?? 'this item', start.length + 1];
  const fix = (what: string, text: string, late = false): Fix => ({ what, line: `${start}${text}`, column, late });
  const [first = ''] = value;
  if (first === '"' || first === "'") {
    const inner = value.slice(1);
    if (!inner.includes(first)) yield fix(`the quotation mark ${first} of ${subject} is not closed`, `${first}${inner}${first}`, true);
    else if (inner.endsWith(first))
      yield first === '"' && /\\/.test(inner) && !/[^\\]"./.test(inner)
        ? fix(`${subject} contains a backslash, which has a meaning between double quotation marks`, quoted(inner.slice(0, -1)))
        : fix(`${subject} contains the quotation mark ${first} that it is in`, quoted(inner.slice(0, -1)));
    else yield fix(`${subject} continues after its closing quotation mark`, quoted(value));
    return;
  }
  if (/^[“”„«]/.test(first) && /[”“»]$/.test(value) && value.length > 2)
    yield fix(`${subject} is in curly quotation marks, which YAML does not know`, quoted(value.slice(1, -1)));
  const close = first === '[' ? ']' : first === '{' ? '}' : undefined;
  if (close !== undefined && !value.includes(close)) yield fix(`${first} of ${subject} is not closed`, `${value}${close}`, true);
  if (/^(?:[[{*&!|>%@`]|[-?](?:\s|$))/.test(value))
    yield fix(`${subject} starts with ${first}, which has a meaning in YAML`, quoted(value));
  if (/:(?:\s|$)/.test(value)) yield fix(`${subject} contains a colon and a space, which YAML reads as a key`, quoted(value));
}

/** Values inside braces and brackets. */
const ITEM = /([{[,]\s*)((?:[\p{L}\p{N}_-]+:\s+)?)([^"'{}[\],\s][^{}[\],]*?)(?=\s*[,}\]])/gu;

function* flowFixes(line: string): Generator<Fix> {
  for (const { 0: whole, 1: open = '', 2: key = '', 3: value = '', index } of line.matchAll(ITEM)) {
    const sign = /\s#/.test(value)
      ? '# after a space, which starts a comment in YAML'
      : /:\s/.test(value)
        ? 'a colon and a space, which YAML reads as a key'
        : undefined;
    if (sign === undefined) continue;
    const start = index + open.length + key.length;
    const fixed = `${line.slice(0, start)}${quoted(value)}${line.slice(index + whole.length)}`;
    yield {
      what: `${key.replace(/:\s*$/, '') || 'this item'} contains ${sign}`,
      line: fixed,
      column: start + 1,
      late: sign.startsWith('#'),
    };
  }
}

const leadOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';

const indent = (text: string): string => (BEFORE.exec(text)?.[0] ?? '').replace(/[-\t]/g, ' ');

/** Mistakes before a value: blanks, a colon without a space; and signs that YAML refuses anywhere. */
function* shapeFixes(line: string, above: string): Generator<Fix> {
  const [refused] = line.match(CONTROL) ?? [];
  if (refused !== undefined)
    yield {
      what: `the line has the invisible character ${codeOf(refused)}`,
      line: line.replace(CONTROL, ''),
      column: line.indexOf(refused) + 1,
    };
  const lead = leadOf(line);
  const other = indent(above);
  if (lead.includes('\t')) {
    for (const spaces of [lead.replaceAll('\t', '  '), other])
      yield { what: 'the line is indented with a tab', line: spaces + line.slice(lead.length), column: 1 };
  }
  const odd = /^(\s*(?:-\s+)*(?:[\p{L}\p{N}_-]+:\s*)?)/u.exec(line)?.[0] ?? '';
  const [sign] = ODD_BLANK.exec(odd) ?? [];
  if (sign !== undefined) {
    const clean = odd.replace(new RegExp(ODD_BLANK, 'g'), ' ');
    yield {
      what: `the line has ${nameOfBlank(sign)} where YAML needs a space`,
      line: clean + line.slice(odd.length),
      column: odd.indexOf(sign) + 1,
    };
  }
  const [, start = '', key = '', rest = ''] = /^(\s*(?:- +)*)([a-z_-]+):(?=[^\s/:])(.*)$/i.exec(line) ?? [];
  if (key !== '')
    yield { what: `there is no space after "${key}:"`, line: `${start}${key}: ${rest}`, column: start.length + key.length + 2 };
  const [, lone, before = ''] = /^((\s*(?:- +)*)[a-z][\w-]*)\s*$/i.exec(line) ?? [];
  if (lone !== undefined)
    yield { what: `there is no colon after "${lone.slice(before.length)}"`, line: `${lone}:`, column: before.length + 1 };
}

/** A key that is indented otherwise than the line above it. Tried last: below a block text it would become a part of that. */
function* indentFixes(line: string, above: string): Generator<Fix> {
  const other = indent(above);
  const own = indent(line);
  if (/^\s*[\w-]+:(?:\s|$)/.test(line) && own !== other)
    yield { what: `the line is indented by ${own.length}, the one above it by ${other.length}`, line: other + line.trimStart(), column: 1 };
}

/** Repairs tried at most, so that a long file with an odd mistake does not hold up the check. */
const TRIES = 300;

/** The repair of `text` that lets `read` get past `stopped`, the index of the line at which it gives up now. */
export function repair(text: string, stopped: number, read: Reader): Repair | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  let tries = 0;
  for (let index = Math.min(stopped, lines.length - 1); index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    const above = lines.slice(0, index).findLast((one) => one.trim() !== '') ?? '';
    for (const fix of [...shapeFixes(line, above), ...flowFixes(line), ...valueFixes(line), ...indentFixes(line, above)]) {
      if (fix.line === line || ++tries > TRIES) continue;
      const next = read(lines.with(index, fix.line).join('\n'));
      if (next === undefined || (next > index && (next > stopped || fix.late)))
        return {
          line: index,
          column: fix.column,
          what: fix.what,
          corrected: fix.line.trim(),
          ...(leadOf(fix.line) !== leadOf(line) && { spaces: leadOf(fix.line).length }),
        };
    }
  }
  return undefined;
}
