// Words with values, as teams write them: a small part of ICU MessageFormat, the format of translators.
// `{week}` is a value; `{count, plural, one {# task} other {# tasks}}` chooses by a number, in the categories of the language or as `=0`;
// `{kind, select, added {new} other {…}}` chooses by a word. Braces that are text are in apostrophes: '{'.

export type Values = Readonly<Record<string, unknown>>;

type Part =
  | string
  | { name: string }
  | { number: true }
  | { name: string; by: 'plural' | 'select'; cases: ReadonlyMap<string, readonly Part[]> };

export interface Template {
  parts: readonly Part[];
  /** Every value that it names. */
  names: readonly string[];
  /** Every choice, with its cases. */
  choices: readonly { name: string; by: 'plural' | 'select'; keys: readonly string[] }[];
}

/** What is wrong with a text, as `what: fix`. */
export class TemplateFault extends Error {}

const NAME = /\s*([a-z][\w]*)\s*/iy;
const KEY = /\s*(=\d+|[\w-]+)\s*\{/y;
const CHOICE = /\s*,\s*(plural|select)\s*,/y;

/** Reads `text`. Throws a `TemplateFault`. */
export function readTemplate(text: string): Template {
  const names = new Set<string>();
  const choices: { name: string; by: 'plural' | 'select'; keys: string[] }[] = [];
  let at = 0;
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found?.[1];
  };
  const readValue = (): Part => {
    const start = at;
    at += 1;
    const name = next(NAME);
    const fault = (fix: string): TemplateFault =>
      new TemplateFault(`“${text.slice(start, start + 30).split(':', 1)[0]}” is not a value: ${fix}`);
    if (name === undefined) throw fault("write {name}, or '{' for a brace");
    names.add(name);
    if (text[at] === '}') {
      at += 1;
      return { name };
    }
    const by = next(CHOICE) as 'plural' | 'select' | undefined;
    if (by === undefined) throw fault(`write {${name}}, or {${name}, plural, one {…} other {…}}`);
    const cases = new Map<string, readonly Part[]>();
    for (let key = next(KEY); key !== undefined; key = next(KEY)) cases.set(key, readParts(by === 'plural'));
    next(/\s*/y);
    if (text[at] !== '}') throw fault('close each case and the value with }');
    at += 1;
    if (!cases.has('other')) throw new TemplateFault(`{${name}, ${by}, …} has no case for all others: add other {…}`);
    choices.push({ name, by, keys: [...cases.keys()] });
    return { name, by, cases };
  };
  /** Up to the brace that closes a case, or to the end of the text. */
  const readParts = (inPlural: boolean, isCase = true): Part[] => {
    const parts: Part[] = [];
    let words = '';
    const flush = (): void => {
      if (words !== '') parts.push(words);
      words = '';
    };
    for (; at < text.length; ) {
      const [quoted] = /^'[{}#]'/.exec(text.slice(at, at + 3)) ?? [];
      if (quoted) {
        words += quoted[1];
        at += 3;
      } else if (text[at] === '{') {
        flush();
        parts.push(readValue());
      } else if (text[at] === '}') {
        if (!isCase) throw new TemplateFault("a } closes nothing: remove it, or write '}'");
        at += 1;
        flush();
        return parts;
      } else if (text[at] === '#' && inPlural) {
        flush();
        parts.push({ number: true });
        at += 1;
      } else words += text[at++];
    }
    if (isCase) throw new TemplateFault('a { is not closed: add }');
    flush();
    return parts;
  };
  return { parts: readParts(false, false), names: [...names], choices };
}

/** The text of `template` in `language`. A value that is not given stays as its name in braces. */
export function fill(template: Template, values: Values, language: string): string {
  // Latin digits, as in dates and figures.
  const format = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  const rules = new Intl.PluralRules(language);
  const shown = (value: unknown): string => (typeof value === 'number' ? format.format(value) : String(value ?? ''));
  const say = (parts: readonly Part[], number: unknown): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('number' in part) return shown(number);
        const value = values[part.name];
        if (!('cases' in part)) return part.name in values ? shown(value) : `{${part.name}}`;
        const exact = part.cases.get(part.by === 'plural' ? `=${value}` : String(value));
        const category = part.by === 'plural' ? part.cases.get(rules.select(Number(value))) : undefined;
        return say(exact ?? category ?? part.cases.get('other') ?? [], value);
      })
      .join('');
  return say(template.parts, undefined);
}
