// A single value as YAML text that both parsers, the build's and the editor's, read as the same.
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isDay } from '../../site/dates.ts';

export interface ScalarStyle {
  /** As it was written before: plain, quoted, or a block. */
  type?: Scalar.Type | undefined;
  /** Within braces or brackets. */
  flow?: boolean;
  /** The value is a calendar day, which is not quoted. */
  day?: boolean;
  /** Columns after which a longer text goes on in the next line, but not in brackets; 0 for none. */
  width?: number;
  /** Spaces before the further lines of a text. */
  step?: number;
  /** Quotes where quotes are needed and nothing else is known. */
  single?: boolean;
}

/** Characters that a parser may take for a line's end or refuse. */
const UNSAFE = /[\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF]/;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

function typeFor(value: string, { type = Scalar.PLAIN, flow }: ScalarStyle): Scalar.Type {
  // Blank lines at the end of a block would be lost among those around it.
  if (UNSAFE.test(value) || /^\s*$|\n\n$/.test(value)) return Scalar.QUOTE_DOUBLE;
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  if (flow) return value.includes('\n') ? Scalar.QUOTE_DOUBLE : isBlock ? Scalar.PLAIN : type;
  // Indented lines cannot be folded.
  return isBlock ? (/^\s/m.test(value) ? Scalar.BLOCK_LITERAL : type) : value.includes('\n') ? Scalar.BLOCK_LITERAL : type;
}

function listOf(scalar: Scalar): YAMLSeq {
  const list = new YAMLSeq();
  list.flow = true;
  list.items.push(scalar);
  return list;
}

function mapOf(scalar: Scalar): YAMLMap {
  const map = new YAMLMap();
  map.items.push(new Pair<unknown, unknown>('k', scalar));
  return map;
}

/** A text, number, boolean or null; further lines are indented by `step`. */
export function scalarText(value: unknown, style: ScalarStyle = {}): string {
  if (style.day && typeof value === 'string' && isDay(value)) return value;
  const scalar = new Scalar(value);
  if (typeof value === 'string') scalar.type = typeFor(value, style);
  // Plain texts that YAML 1.1 reads as something else are quoted too.
  const document = new Document(undefined, { compat: 'yaml-1.1' });
  document.contents = (style.flow ? listOf(scalar) : mapOf(scalar)) as never;
  const text = document.toString({
    indent: style.step ?? 2,
    lineWidth: style.flow ? 0 : (style.width ?? 0),
    minContentWidth: 0,
    singleQuote: style.single ? true : null,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
    flowCollectionPadding: false,
  });
  const bare = style.flow ? text.slice(1, -2) : text.slice(2, -1).replace(/^ /, '');
  return bare.replace(new RegExp(UNSAFE, 'g'), escaped);
}
