// Each translation has an original and matches its current text.
import { factsLanguage, originals, placeOf, topOf, translated } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import { likely } from '../likely.ts';
import { pageStamp, stampIn } from '../page-stamp.ts';
import type { Rule } from './rule.ts';

export const translations: Rule = (tree) => {
  const language = factsLanguage(tree);
  const names = [...originals(tree).keys()];
  return translated(tree).flatMap(({ page, original }) => {
    if (original) return [];
    const near = likely(page.page, names);
    const fix = near ? `rename it after its original: ${near}` : `write the original in ${language}/, or delete this file`;
    return [
      finding(
        'translation-without-original',
        topOf(page),
        `there is no page "${page.page || 'index'}" in ${language}, the default language`,
        fix,
      ),
    ];
  });
};

export const stamps: Rule = (tree) =>
  translated(tree).flatMap(({ page, original }): Finding[] => {
    const current = original && pageStamp(original);
    if (current === undefined || !original || page.facts === undefined) return [];
    const stamp = stampIn(page);
    if (stamp === current) return [];
    const command = `npx shiplog stamp ${page.shown}`;
    if (stamp === undefined) {
      return [
        finding(
          'not-stamped',
          topOf(page),
          `the translation of ${original.shown} is not confirmed`,
          `once it is up to date, run: ${command}`,
        ),
      ];
    }
    const fix = `update the translation, then run: ${command}`;
    return [
      finding('stale-translation', placeOf(page, ['stamp']), `${original.shown} has changed since this translation was confirmed`, fix),
    ];
  });
