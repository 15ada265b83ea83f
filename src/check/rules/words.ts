// A team's words of the interface: known keys with the values that they have, in a language of the site.
import { isUiLanguage } from '../../site/ui-languages.ts';
import { placeAtTop, topOf } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import { didYouMean } from '../likely.ts';
import { misreadTexts } from '../misread-texts.ts';
import { reword } from '../reword.ts';
import { wordFileSchema, wordPaths } from '../word-schema.ts';
import type { Rule } from './rule.ts';

/** Unknown keys, values and plural forms. */
export const wordTexts: Rule = ({ words }) =>
  words.flatMap(({ yaml, issues, language }) => {
    if (issues.length === 0 && yaml.suspects().length === 0) return [];
    const schema = wordFileSchema(language);
    return [...issues.flatMap((issue) => reword(issue, yaml, schema)), ...misreadTexts(yaml, schema)];
  });

/** Files for a language that the site does not have. */
export const wordFiles: Rule = ({ words, site }) =>
  words.flatMap((file): Finding[] => {
    if (!site || (file.language !== undefined && site.languages.includes(file.language))) return [];
    const name = file.path.replace(/^i18n\/|\.ya?ml$/g, '');
    const fix = site.languages.includes(name)
      ? `rename it to i18n/${name}.yaml`
      : didYouMean(name, site.languages, 'add it to languages in site.yaml, or delete the file');
    const what = site.languages.includes(name) ? 'a file of words ends in .yaml' : `"${name}" is not a language of the site`;
    return [finding('words-unused', topOf(file), what, fix)];
  });

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((around, key) => (around as Record<string, unknown> | undefined)?.[key], value);

/** How many words of the interface a language has that the tool does not speak. One note a language. */
export const missingWords: Rule = (tree) => {
  const { site, words, siteFile } = tree;
  if (!site || !siteFile) return [];
  return site.languages.flatMap((language, index): Finding[] => {
    const [main = language] = language.split('-');
    if (isUiLanguage(main)) return [];
    const file = words.find((one) => one.language === language) ?? words.find((one) => one.language === main);
    const all = wordPaths();
    const missing = all.filter((path) => valueAt(file?.facts, path) === undefined);
    if (missing.length === 0) return [];
    const what = `${language}: ${all.length - missing.length} of ${all.length} words of the interface; the others are shown in English`;
    const place = file ? placeAtTop(tree, file.path) : siteFile.yaml.place(['languages', index]);
    const next = missing.slice(0, 3).join(', ');
    const fix = file
      ? `add ${next}${missing.length > 3 ? ' and so on' : ''} to ${file.path}`
      : `write them with npx shiplog new words ${language}`;
    return [finding('words-missing', place, what, fix)];
  });
};
