// The steps of an import, top to bottom: reads a Hugo site, turns weeks into facts and pages into pages, and accounts for every word.
import { resolve } from 'node:path';
import type { Day } from '../site/dates.ts';
import { Assets } from './assets.ts';
import { keptWords } from './conservation.ts';
import { navigationOf, type PagePlan, planPages } from './plan-pages.ts';
import { readSite } from './read-site.ts';
import { MAX_BYTES } from './read-text.ts';
import { type ImportReport, type Outcome, reportOf } from './report.ts';
import { redirectsOf, siteYaml } from './site-yaml.ts';
import type { HugoPage, SourceSite } from './source-site.ts';
import { StaticPages } from './static-pages.ts';
import { targetFile } from './target-paths.ts';
import { markUnpublished } from './unpublished.ts';
import { weekFile } from './week-page.ts';
import type { WeekOptions } from './weeks/index.ts';
import type { Content } from './write.ts';
import { writePages } from './write-pages.ts';

export { findingLines, type ImportReport, summaryTable } from './report.ts';
export { type Content, type Plan, planWrite, RECORD, REPORT, readRecord, writeImport } from './write.ts';

/** A planned import, not written yet. */
export interface Imported {
  /** Path below the content root → text, or the file to copy. */
  files: Map<string, Content>;
  report: ImportReport;
  /** The folder that the paths of the report are below: the parent of `content`, if only that was given. */
  root: string;
}

export interface ImportOptions extends Pick<WeekOptions, 'dates'> {
  /** The day on which pages count as expired or not published yet; without it no page expires. */
  today?: Day;
}

/** Called with progress. `of` is 0 if the total is not known. */
export type Progress = (step: 'reading' | 'weeks' | 'pages' | 'counting words', done: number, of: number) => void;

/** The visible words of a source page on the old site. */
const wordsOf = ({ data, body }: HugoPage): string =>
  [data['title'], data['description'], body].filter((part) => typeof part === 'string' || typeof part === 'number').join('\n\n');

/** The result of each source page: its main file, and its words compared with all files that contain them. */
function outcomesOf(
  site: SourceSite,
  { weeks, pages, targets, dropped }: PagePlan,
  texts: ReadonlyMap<string, string>,
): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  const asPage = new Set(pages.map(({ file }) => file));
  for (const page of site.pages) {
    const target = targets.get(page.file);
    if (!target || page.implied) continue;
    const own = weeks.filter(({ sources }) => sources.some(({ file }) => file === page.file));
    const planned = [
      ...(asPage.has(page.file) ? [targetFile(target, page.language)] : []),
      ...own.map(({ number }) => weekFile(number, page.language)),
    ];
    const files = planned.filter((file) => texts.has(file));
    const [main] = files;
    if (main === undefined || files.length < planned.length) {
      page.report({
        code: 'not-written',
        severity: 'error',
        line: 1,
        what: `The page belongs in ${planned.find((file) => !texts.has(file)) ?? 'no file'}, which was not written.`,
        done: 'Its text is missing from the new site.',
      });
      if (main === undefined) continue;
    }
    const inWeeks = own.flatMap((week) => week.accounted.filter(({ file }) => file === page.file).map(({ text }) => text));
    const accounted = [...inWeeks, ...(dropped.get(page.file) ?? [])];
    // Facts of a translated week are in the file of the week's language.
    const facts = own.filter(({ language }) => language !== page.language).map(({ number, language }) => weekFile(number, language));
    const result = [...files, ...facts].map((file) => texts.get(file) ?? '').join('\n\n');
    outcomes.set(page.file, { target: main, words: keptWords(wordsOf(page), result, accounted) });
  }
  return outcomes;
}

/** Removes what the check would reject for its size. */
function withoutGiants(site: SourceSite, texts: Map<string, string>): void {
  for (const [file, text] of texts) {
    if (text.length * 3 <= MAX_BYTES || Buffer.byteLength(text) <= MAX_BYTES) continue;
    texts.delete(file);
    site.findings.push({
      code: 'too-large',
      severity: 'error',
      file,
      line: 1,
      what: `The page would exceed ${MAX_BYTES / 1_000_000} MB.`,
      done: 'Skipped.',
    });
  }
}

/**
 * Imports the Hugo site in the folder `root`. Writes nothing: `planWrite` and `writeImport` do. What cannot be kept is a
 * finding of the report; throws only if the folder itself cannot be read.
 */
export function importSite(root: string, { dates, today = '' }: ImportOptions, progress: Progress = () => {}): Imported {
  progress('reading', 0, 0);
  const site = readSite(resolve(root));
  markUnpublished(site.pages, today, site.config.builds);
  progress('weeks', 0, site.pages.length);
  const plan = planPages(site, dates);
  const assets = new Assets(site.root, site.made);
  const staticPages = new StaticPages(site);
  const { texts, hosts } = writePages(site, plan, { assets, staticPages }, (done, of) => progress('pages', done, of));
  withoutGiants(site, texts);

  progress('counting words', 0, 0);
  const outcomes = outcomesOf(site, plan, texts);
  for (const file of site.configFiles) outcomes.set(file, { target: 'site.yaml' });
  for (const [place, file] of assets.copies) if (!site.made.has(file)) outcomes.set(file, { target: place });
  for (const [place, { source }] of staticPages.files) if (!outcomes.has(source)) outcomes.set(source, { target: place });

  const [language = 'en'] = site.languages;
  const navigation = navigationOf(plan, language);
  const redirects = redirectsOf(site.pages, plan.targets, site.languages, staticPages.redirects);
  const files = new Map<string, Content>([
    ['site.yaml', siteYaml(site, { navigation, redirects, hosts, staticPages: staticPages.folders })],
    ...texts,
    ...[...assets.copies].map(([place, file]): [string, Content] => [place, assets.contentOf(file)]),
    ...[...staticPages.files].map(([place, { content }]): [string, Content] => [place, content]),
  ]);
  const tasks = plan.weeks.reduce((sum, { facts }) => sum + (facts.tasks?.length ?? 0), 0);
  return { files, report: reportOf(site, outcomes, { weeks: plan.weeks.length, tasks }), root: site.root };
}
