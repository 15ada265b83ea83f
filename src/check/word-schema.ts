// The schema of a team's words, made of the English ones: which texts there are, and which values each has.
import { z } from 'zod';
import * as mini from 'zod/mini';
import { readTemplate, TemplateFault } from '../i18n/template.ts';
import { type WordPart, wordParts, wordValues } from '../i18n/word-parts.ts';
import { textSchema } from '../site/text.ts';
import { likely } from './likely.ts';

type Speaks = (...values: unknown[]) => unknown;

const PLACE = /\{(\w+)\}/g;

/** The English text with the names of its values, for editors and translators; empty if it cannot be said without real values. */
export function englishOf(own: unknown, names: readonly string[] = []): string {
  if (typeof own !== 'function') return String(own);
  const values = names.map((name) => `{${name}}`);
  const group = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
  for (const given of [values, [group]]) {
    try {
      const text = (own as Speaks)(...given);
      if (typeof text === 'string' && !/undefined|\[object/.test(text)) return text;
    } catch {}
  }
  return '';
}

const inBraces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

function strange(name: string, known: readonly string[]): string {
  const near = likely(name, known);
  const fix = near ? `did you mean {${near}}?` : known.length > 0 ? `write ${inBraces(known)}` : 'remove it';
  return `there is no value {${name}} in this text: ${fix}`;
}

/** The categories of numbers in `language`; all without one. */
const categoriesOf = (language: string | undefined): readonly string[] =>
  language === undefined
    ? ['zero', 'one', 'two', 'few', 'many', 'other']
    : new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** What is wrong with a text with values, as `what: fix`. */
function templateFaults(text: string, names: readonly string[], language: string | undefined): string[] {
  try {
    const { names: used, plurals } = readTemplate(text);
    const categories = categoriesOf(language);
    const wrong = plurals
      .flatMap(({ name, keys }) => keys.map((key) => ({ name, key })))
      .filter(({ key }) => !key.startsWith('=') && !categories.includes(key));
    return [
      ...used.filter((name) => !names.includes(name)).map((name) => strange(name, names)),
      ...wrong.map(
        ({ name, key }) =>
          `{${name}, plural, …} has the form "${key}", which ${language} does not have: write ${categories.join(', ')}, or =0`,
      ),
    ];
  } catch (thrown) {
    if (thrown instanceof TemplateFault) return [thrown.message];
    throw thrown;
  }
}

/** A text without values may name what is replaced in the page. */
function placeFaults(text: string, own: string): string[] {
  const known = [...own.matchAll(PLACE)].map(([, name = '']) => name);
  return [...text.matchAll(PLACE)].flatMap(([, name = '']) => (known.includes(name) ? [] : [strange(name, known)]));
}

const said = (english: string, faultsOf: (text: string) => string[]): z.core.$ZodType =>
  textSchema().check(
    mini.superRefine((text, context) => {
      for (const message of faultsOf(text)) context.addIssue({ code: 'custom', message });
    }),
    mini.meta({ description: english }),
  );

function schemaOf(own: unknown, names: unknown, language: string | undefined): z.core.$ZodType {
  const listed = (names ?? []) as readonly string[];
  if (typeof own === 'function')
    return said(englishOf(own, listed) || `Values: ${inBraces(listed)}`, (text) => templateFaults(text, listed, language));
  if (typeof own === 'string') return said(own, (text) => placeFaults(text, own));
  if (Array.isArray(own))
    return z.array(schemaOf(own[0], undefined, language)).length(own.length, { error: `write a list of ${own.length} texts` });
  const keys = Object.entries(own as object).map(([key, one]) => [
    key,
    z.optional(schemaOf(one, (names as Record<string, unknown> | undefined)?.[key], language)),
  ]);
  // A group whose texts are all comments.
  return z.strictObject(Object.fromEntries(keys)).nullable();
}

const known = new Map<string | undefined, z.ZodType<Record<string, unknown>>>();

/** Of a file of words. `language` decides which plural forms there are; without it, all are accepted. */
export function wordFileSchema(language?: string): z.ZodType<Record<string, unknown>> {
  const schema = known.get(language) ?? (schemaOf(wordParts, wordValues, language) as z.ZodType<Record<string, unknown>>);
  known.set(language, schema);
  return schema;
}

/** Every text of the interface that a team may write, by its path; a list is one. */
export function wordPaths(): string[] {
  const paths: string[] = [];
  const walk = (own: unknown, path: readonly string[]): void => {
    if (typeof own !== 'object' || own === null || Array.isArray(own)) paths.push(path.join('.'));
    else for (const [key, one] of Object.entries(own)) walk(one, [...path, key]);
  };
  for (const part of Object.keys(wordParts) as WordPart[]) walk(wordParts[part], [part]);
  return paths;
}
