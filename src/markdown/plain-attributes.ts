// Attributes of JSX tags whose value is a string in braces: `src={"a.png"}` means `src="a.png"`. `check` and the build both read
// attributes here, so that no rule for links and hosts depends on how a value is written.

const QUOTED = /^\s*(?:"((?:[^"\\\r\n]|\\[\s\S])*)"|'((?:[^'\\\r\n]|\\[\s\S])*)'|`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`)\s*$/;
const ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(\r\n|[\s\S]))/gi;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
/** Escapes that JavaScript refuses in a module: octal ones and incomplete codes. */
const INVALID = /^(?:[^\\]|\\[\s\S])*?\\(?:[1-9]|0[0-9]|u(?!\{[0-9a-f]{1,6}\}|[0-9a-f]{4})|x(?![0-9a-f]{2}))/i;

/** The text of one string literal, or of a template without `${`; `undefined` for any other code. */
export function plainText(code: string): string | undefined {
  const [, double, single, template] = QUOTED.exec(code) ?? [];
  const raw = double ?? single ?? template?.replace(/\r\n?/g, '\n');
  if (raw === undefined || INVALID.test(raw)) return undefined;
  return raw.replace(ESCAPE, (_whole, point?: string, unit?: string, byte?: string, other = '') => {
    const hex = point ?? unit ?? byte;
    if (hex !== undefined) return Number.parseInt(hex, 16) > 0x10ffff ? '' : String.fromCodePoint(Number.parseInt(hex, 16));
    // A backslash at the end of a line continues the string.
    return /^[\r\n\u2028\u2029]/.test(other) ? '' : (CONTROLS[other] ?? other);
  });
}

interface Attribute {
  type: string;
  value?: unknown;
}

/** `attributes` with plain text instead of each value that is only a string in braces. */
export const plainAttributes = <One extends Attribute>(attributes: readonly One[]): One[] =>
  attributes.map((attribute) => {
    const { value } = attribute;
    if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'object' || value === null || !('value' in value)) return attribute;
    const text = plainText(String(value.value));
    return text === undefined ? attribute : { ...attribute, value: text };
  });
