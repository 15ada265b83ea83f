// What the page says of a week, and what `shiplog check` says of the same files.
import { basename, dirname } from 'node:path/posix';
import { parse } from 'yaml';
import { config } from 'zod/mini';
import { checkContent } from '../../../../src/check/check-content.ts';
import { weeksOf } from '../../../../src/check/content-tree.ts';
import type { Finding } from '../../../../src/check/finding.ts';
import { isPageFile } from '../../../../src/site/links.ts';
import { type FieldFinding, judgeWeek } from '../../../../src/write/judge/judge-week.ts';
import { contentFolder } from '../../check/content-folder.ts';

const BODY = /^---\n([\s\S]*?)---\n/;

/** What needs more than facts, which the build's check has alone. */
const isBeyond = ({ code, what }: Finding): boolean =>
  code === 'not-stamped' || (code === 'broken-link' && !/has no target|is not a valid URL|is neither a URL nor|begins without/.test(what));

/** A sentence of the check as the page says it: files have names in place of lines, and a day in JSON is a text. */
const inForm = (sentence: string, edited: string): string =>
  sentence
    .replace(/the date (\d{4}-\d\d-\d\d),/, '"$1",')
    .replace(/(\w+)\/worklog\/week-(\d+)\.md(?::\d+)?/g, (path, language, number) =>
      path.startsWith(edited)
        ? 'this week'
        : edited.endsWith(`week-${number}.md`) && !edited.startsWith(language)
          ? 'the original'
          : `week ${Number(number)}`,
    )
    .replace(/^(the period overlaps that of (week \d+), .*) \(\2\)$/, '$1');

/** In a page, no language of the schema library is configured; in Node its classic part configures English for all. */
function withoutLanguage<T>(work: () => T): T {
  const { localeError } = config();
  config({ localeError: undefined });
  try {
    return work();
  } finally {
    config({ localeError });
  }
}

/** The findings of both on the file `edited`, each as one line, sorted. */
export function bothSay(files: Record<string, string>, edited: string): { page: string[]; check: string[]; found: FieldFinding[] } {
  const root = contentFolder(files);
  const { findings, tree } = checkContent(root, root);
  const check = findings
    .filter((found) => found.file === edited && !isBeyond(found))
    .map(({ severity, code, what, fix }) => `${severity} ${code}: ${inForm(what, edited)} → ${inForm(fix, edited)}`);
  const { site } = tree;
  if (!site) throw new Error('the site cannot be read');
  const [language = ''] = edited.split('/');
  const weeks = weeksOf(tree).flatMap(({ path, facts }) => (path === edited ? [] : [facts]));
  const taken = [...tree.files].filter((file) => dirname(file) === dirname(edited) && !isPageFile(file)).map((file) => basename(file));
  const facts = parse(BODY.exec(files[edited] ?? '')?.[1] ?? '') as Record<string, unknown>;
  const found = withoutLanguage(() => judgeWeek({ ...site, taken }, weeks, { path: edited, language, facts, body: '' }));
  const page = found
    .filter(({ elsewhere }) => elsewhere === undefined)
    .map(({ severity, code, what, fix }) => `${severity} ${code}: ${what} → ${fix}`);
  return { page: page.sort(), check: check.sort(), found };
}
