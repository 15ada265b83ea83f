// Reads a team's style sheet as far as the check needs it: what it loads, and where it is not CSS. Browsers skip what they cannot read, silently.
import { ident, parse, string, tokenTypes as Token, tokenize, url } from 'css-tree';

export interface Loaded {
  /** The address, without escapes. */
  url: string;
  by: 'import' | 'font' | 'url';
  /** Position in the text, from 0. */
  at: number;
}

export interface SheetFault {
  what: string;
  fix: string;
  at: number;
}

/** Functions whose strings are addresses. */
const LOADS = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);

const nameOf = (text: string): string => ident.decode(text).toLowerCase();

/** What loads, of any value: also of one that is not CSS, and of a custom property. */
function readTokens(css: string): { loaded: Loaded[]; faults: SheetFault[] } {
  const loaded: Loaded[] = [];
  const faults: SheetFault[] = [];
  /** Functions, brackets and blocks that are open: a block has the name of its at-rule. */
  const open: { name: string; at: number; close: string }[] = [];
  /** The at-rule that is being read. */
  let rule = '';
  const load = (address: string, at: number): void => {
    if (rule === 'namespace') return;
    const isFont = open.some(({ name }) => name === 'font-face');
    loaded.push({ url: address, by: rule === 'import' ? 'import' : isFont ? 'font' : 'url', at });
  };
  tokenize(css, (type, at, end) => {
    const text = css.slice(at, end);
    if (type === Token.AtKeyword) rule = nameOf(text.slice(1));
    else if (type === Token.Function) open.push({ name: nameOf(text.slice(0, -1)), at, close: ')' });
    else if (type === Token.LeftParenthesis) open.push({ name: '', at, close: ')' });
    else if (type === Token.LeftSquareBracket) open.push({ name: '', at, close: ']' });
    else if (type === Token.LeftCurlyBracket) {
      open.push({ name: rule, at, close: '}' });
      rule = '';
    } else if (type === Token.RightParenthesis || type === Token.RightSquareBracket || type === Token.RightCurlyBracket) open.pop();
    else if (type === Token.Semicolon) rule = '';
    else if (type === Token.Url) load(url.decode(text), at);
    else if (type === Token.String && (rule === 'import' || LOADS.has(open.at(-1)?.name ?? ''))) load(string.decode(text), at);
    else if (type === Token.Comment && !/^\/\*[\s\S]*\*\/$/.test(text)) faults.push({ what: 'a comment does not end', fix: 'add */', at });
  });
  const left = open.findLast(({ close }) => close === '}') ?? open.at(-1);
  if (left) faults.push({ what: 'a block or a bracket is not closed', fix: `add ${left.close}`, at: left.at });
  return { loaded, faults };
}

/** What the sheet `css` loads, and its faults, in the order of their positions. */
export function readSheet(css: string): { loaded: Loaded[]; faults: SheetFault[] } {
  const { loaded, faults } = readTokens(css);
  parse(css, {
    parseCustomProperty: false,
    onParseError: ({ message, offset }) =>
      faults.push({
        what: `this is not CSS: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
        fix: 'look for a missing ; or : or bracket before it',
        at: Math.min(offset, Math.max(0, css.length - 1)),
      }),
  });
  return { loaded, faults: faults.sort((one, other) => one.at - other.at) };
}
