// Words with values, as teams write them: ICU MessageFormat, the format of translators, without dates and number styles.
// `{week}` is a value; `{count, plural, one {# task} other {# tasks}}` chooses by a number, in the categories of the language or as `=0`;
// `{kind, select, added {new} other {…}}` chooses by a word. Braces that are text are in apostrophes: '{'.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

export type Values = Readonly<Record<string, unknown>>;

export interface Template {
  parts: readonly MessageFormatElement[];
  /** Every value that it names. */
  names: readonly string[];
  /** Every choice by a number, with its cases. */
  plurals: readonly { name: string; keys: readonly string[] }[];
}

/** What is wrong with a text, as `what: fix`. */
export class TemplateFault extends Error {}

const brief = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text).replaceAll(':', ' ');

function elementsOf(text: string): MessageFormatElement[] {
  try {
    return parse(text, { ignoreTag: true });
  } catch (thrown) {
    const { message, location } = thrown as { message: string; location?: { start: { offset: number } } };
    const part = brief(text.slice(location?.start.offset ?? 0));
    throw new TemplateFault(
      message === 'MISSING_OTHER_CLAUSE'
        ? 'a choice has no case for all others: add other {…}'
        : `“${part}” is not a value: write {name}, {name, plural, one {…} other {…}}, or '{' for a brace`,
    );
  }
}

/** Reads `text`. Throws a `TemplateFault`. */
export function readTemplate(text: string): Template {
  const names = new Set<string>();
  const plurals: { name: string; keys: string[] }[] = [];
  const walk = (parts: readonly MessageFormatElement[]): void => {
    for (const part of parts) {
      if (part.type === TYPE.literal || part.type === TYPE.pound) continue;
      names.add(part.value);
      if (part.type === TYPE.argument) continue;
      if (part.type !== TYPE.plural && part.type !== TYPE.select)
        throw new TemplateFault(`{${part.value}, …} has a style that is not used here: write {${part.value}}`);
      if (part.type === TYPE.plural) plurals.push({ name: part.value, keys: Object.keys(part.options) });
      for (const { value } of Object.values(part.options)) walk(value);
    }
  };
  const parts = elementsOf(text);
  walk(parts);
  return { parts, names: [...names], plurals };
}

/** The text of `template` in `language`. A value that is not given stays as its name in braces. */
export function fill(template: Template, values: Values, language: string): string {
  // Latin digits, as in dates and figures.
  const format = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  const shown = (value: unknown): string => (typeof value === 'number' ? format.format(value) : String(value ?? ''));
  const say = (parts: readonly MessageFormatElement[], number: unknown): string =>
    parts
      .map((part) => {
        if (part.type === TYPE.literal) return part.value;
        if (part.type === TYPE.pound) return shown(number);
        const value = values[part.value];
        if (part.type === TYPE.plural) {
          const count = Number(value) - part.offset;
          const category = new Intl.PluralRules(language, { type: part.pluralType ?? 'cardinal' }).select(count);
          return say((part.options[`=${value}`] ?? part.options[category] ?? part.options['other'])?.value ?? [], count);
        }
        if (part.type === TYPE.select) return say((part.options[String(value)] ?? part.options['other'])?.value ?? [], number);
        return part.value in values ? shown(value) : `{${part.value}}`;
      })
      .join('');
  return say(template.parts, undefined);
}
