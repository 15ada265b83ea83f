// The text that a translation is based on, in canonical form, so that a stamp changes if and only if the text does.
import type { Page } from '../site/page.ts';
import type { Week } from './week.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One spelling of a text: composed letters, line feeds, trimmed. */
const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/** JSON with sorted keys and without those that have no value. */
function canonical(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(plain(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value as Record<string, Json | undefined>)
    .filter((field): field is [string, Json] => field[1] !== undefined)
    .sort(byKey);
  return `{${fields.map(([key, field]) => `${JSON.stringify(plain(key))}:${canonical(field)}`).join(',')}}`;
}

/** Items by id: their order is a fact of the default language, not text. An empty list has no text. */
const byId = <T extends { id: string }>(list: readonly T[] | undefined, words: (item: T) => Json): Json | undefined =>
  list?.length ? Object.fromEntries(list.map((item) => [item.id, words(item)])) : undefined;

/** The texts of a week in canonical form. `body` is the text below the front matter. */
export const weekWords = ({ title, summary, objectives, tasks, blockers, next }: Week, body: string): string =>
  canonical({
    title,
    summary,
    objectives,
    tasks: byId(tasks, (task) => ({ title: task.title, detail: task.detail, evidence: byId(task.evidence, ({ label }) => label) })),
    blockers: byId(blockers, ({ text, cause }) => ({ text, cause })),
    next,
    body,
  });

/** The texts of any other page in canonical form. */
export const pageWords = ({ title, description, label }: Pick<Page, 'title' | 'description' | 'label'>, body: string): string =>
  canonical({ title, description, label, body });

/** The stamp of a text in canonical form. `sha256` returns the digest of a text's UTF-8 bytes in hexadecimal. */
export const stampOf = (words: string, sha256: (text: string) => string): string => `v1:${sha256(words).slice(0, 16)}`;
