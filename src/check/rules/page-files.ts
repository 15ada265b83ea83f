// One file per page, one number per week, and a matching file name.
import { weekFileName } from '../../worklog/next-week.ts';
import { type FactsFile, placeOf, topOf } from '../content-tree.ts';
import { type Finding, finding, spoken } from '../finding.ts';
import type { Rule, WeekRule } from './rule.ts';

const written = (page: FactsFile): unknown => page.yaml?.value['week'];

/** Two files that would be the same page: .md and .mdx, or a file and a folder's index. */
export const pageFiles: Rule = ({ pages }) => {
  const first = new Map<string, FactsFile>();
  return pages.flatMap((page) => {
    const key = `${page.language}/${page.page}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, page);
      return [];
    }
    return [finding('page-twice', topOf(page), `this file and ${other.shown} produce the same page`, 'keep one of them')];
  });
};

/** A week's file is named week-NN, after the number in its front matter. */
export const weekNames: WeekRule = ({ pages, site }) =>
  pages.flatMap((page) => {
    if (page.kind === 'page') {
      const number = written(page);
      const close =
        /^worklog\/(?:week|tuan)[-_ ]?\d+$/i.test(page.page) || (page.page.startsWith('worklog/') && typeof number === 'number');
      if (!close) return [];
      const digits = Number(/\d+/.exec(page.page)?.[0] ?? number);
      return [
        finding(
          'week-file-name',
          topOf(page),
          'this looks like a week, but its file name does not',
          `rename it to ${page.language}/worklog/${weekFileName(digits)}.${page.format}`,
        ),
      ];
    }
    if (page.week === undefined) {
      const number = Number(/^worklog\/week-(\d{1,4})$/.exec(page.page)?.[1] ?? written(page));
      const name = Number.isInteger(number) ? weekFileName(number) : 'week-NN, with the number in two digits';
      return [
        finding('week-file-name', topOf(page), 'the file name of a week is "week-" followed by two digits', `rename the file to ${name}`),
      ];
    }
    const findings: Finding[] = [];
    const number = page.facts?.week;
    if (number !== undefined && number !== page.week) {
      const fix = `write week: ${page.week}, or rename the file to ${weekFileName(number)}.${page.format}`;
      findings.push(
        finding('week-number', placeOf(page, ['week']), `the file name says week ${page.week}, its front matter says week ${number}`, fix),
      );
    }
    const last = site?.programme?.weeks;
    if (page.kind === 'week' && number !== undefined && last !== undefined && number > last) {
      const fix = 'fix the number, or increase programme.weeks in site.yaml';
      findings.push(
        finding(
          'week-beyond-programme',
          placeOf(page, ['week']),
          `week ${number} is after the end of the programme, which has ${last} weeks`,
          fix,
        ),
      );
    }
    return findings;
  });

/** Each number occurs once in the default language, whose files contain the facts. */
export const weekNumbers: WeekRule = ({ pages }) => {
  const first = new Map<number, FactsFile>();
  return pages.flatMap((page) => {
    if (page.kind !== 'week' || page.facts === undefined) return [];
    const { week } = page.facts;
    const other = first.get(week);
    if (!other) {
      first.set(week, page);
      return [];
    }
    const where = placeOf(other, ['week']);
    return [
      finding(
        'week-twice',
        placeOf(page, ['week']),
        `duplicate week number ${week}: also used in ${spoken(where)}`,
        'give one of them another number and file name',
      ),
    ];
  });
};
