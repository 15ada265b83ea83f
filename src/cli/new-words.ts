// `shiplog new words fr`: a file with every text of the interface in English, as comments to translate.

import type { ContentTree } from '../check/content-tree.ts';
import { englishOf } from '../check/word-schema.ts';
import { wordParts, wordValues } from '../i18n/word-parts.ts';
import type { Refusal } from './arguments.ts';
import type { NewFile } from './new-file.ts';

/** Lines of YAML: groups as keys, texts as comments. */
function linesOf(own: object, names: unknown, indent: string): string[] {
  return Object.entries(own).flatMap(([key, one]) => {
    const below = (names as Record<string, unknown> | undefined)?.[key];
    const isGroup = typeof one === 'object' && one !== null && !Array.isArray(one);
    if (isGroup) return [`${indent}${key}:`, ...linesOf(one, below, `${indent}  `)];
    const values = (below ?? []) as readonly string[];
    const text = Array.isArray(one) ? JSON.stringify(one) : JSON.stringify(englishOf(one, values));
    return [`${indent}# ${key}: ${text === '""' ? `"" # ${values.map((name) => `{${name}}`).join(', ')}` : text}`];
  });
}

/** The file's text. */
function wordsText(language: string): string {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [
    '# yaml-language-server: $schema=../.schemas/words.schema.json',
    `# Words of the interface in ${language}. Remove the # in front of a line and translate its text; without it, the English text is shown.`,
    '# {count} is a value. A text may have forms: "{count, plural, one {# task} other {# tasks}}", or =0 {…} for exactly 0.',
    `# Forms of ${language}: ${forms.join(', ')}.`,
    '',
    ...linesOf(wordParts, wordValues, ''),
    '',
  ].join('\n');
}

/** Decides what to write. */
export function newWords({ site, files }: ContentTree, language: string | undefined): NewFile | Refusal {
  const listed = site?.languages ?? [];
  if (language === undefined || !listed.includes(language))
    return {
      what: language === undefined ? 'expected a language' : `"${language}" is not a language of this site`,
      fix: `use one of ${listed.join(', ')}, or add it to languages in site.yaml`,
    };
  const file = `i18n/${language}.yaml`;
  if (files.has(file)) return { what: `${file} already exists`, fix: 'edit that file; npx shiplog check says what it lacks' };
  return { file, text: wordsText(language), said: ['It contains each text of the interface as a comment.'] };
}
