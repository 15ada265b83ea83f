// Creates the text of every page and week of the new site, with converted links.

import { importerWords } from '../i18n/messages.ts';
import { anchorsOfWeek, weekAnchors } from '../worklog/anchors.ts';
import { anchorFor, anchorsOf } from './anchors.ts';
import { bodyText } from './body-text.ts';
import { reportDroppedKeys } from './dropped-keys.ts';
import type { Report } from './finding.ts';
import { pageText } from './front-matter-text.ts';
import type { MenuLink } from './hugo-config.ts';
import { type Linking, linkResolver } from './links.ts';
import { descriptionOf, labelOf, titleOf } from './page-title.ts';
import type { PagePlan } from './plan-pages.ts';
import { type SharedLinks, sharedLink } from './shared-links.ts';
import { SiteIndex } from './site-index.ts';
import { siteName } from './site-yaml.ts';
import type { HugoPage, SourceSite } from './source-site.ts';
import { orderOf, type Target, targetFile } from './target-paths.ts';
import { weekFile, weekText } from './week-page.ts';
import type { ImportedWeek } from './weeks/index.ts';

type Resolve = ReturnType<typeof linkResolver>;

/** One file to be written, and how. */
interface Job {
  file: string;
  /** The source page for findings. */
  page: HugoPage;
  make: (resolveLink: Resolve, report: Report, hasAnchor: SharedLinks['hasAnchor']) => { text: string; body: string };
  /** Anchors that the tool generates on the page. */
  made: readonly string[];
}

/** Links of the old site's menu, for the bottom of the home page. */
function menuLinks(site: SourceSite, language: string): MenuLink[] {
  const own = site.config.languages.find(({ code }) => code === language)?.links ?? [];
  return [...own, ...site.config.links].filter(({ url }, index, all) => all.findIndex((other) => other.url === url) === index);
}

function menuText(page: HugoPage, site: SourceSite, report: Report): string {
  const links = page.path === '' ? menuLinks(site, page.language) : [];
  if (links.length === 0) return '';
  report({
    code: 'menu-links',
    severity: 'note',
    line: 1,
    what: `The old menu has ${links.length} ${links.length === 1 ? 'link' : 'links'}.`,
    done: 'Moved to the end of the home page.',
  });
  return `\n\n## ${importerWords(page.language).links}\n\n${links.map(({ name, url }) => `- [${name.replaceAll(/[[\]\\]/g, '\\$&')}](<${url.replaceAll(/[<>]/g, encodeURIComponent)}>)`).join('\n')}\n`;
}

function pageJob(page: HugoPage, target: Target, site: SourceSite): Job {
  const title = titleOf(page, siteName(site, page.language));
  const label = labelOf(page, title);
  const description = descriptionOf(page);
  const order = page.path === '' ? undefined : orderOf(page);
  const facts = {
    title,
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    ...(order !== undefined && { order }),
    ...(page.data['draft'] === true && { draft: true }),
  };
  const make: Job['make'] = (resolveLink, report) => {
    const body = `${bodyText(page, resolveLink, report).trimEnd()}${menuText(page, site, report)}`;
    return { text: pageText(facts, body), body };
  };
  return { file: targetFile(target, page.language), page, make, made: [] };
}

/** One file for each language with text of the week. */
function weekJobs(week: ImportedWeek, pageOf: ReadonlyMap<string, HugoPage>, languages: readonly string[]): Job[] {
  const made = [...anchorsOfWeek(week.facts), ...Object.values(weekAnchors)];
  const dead = new Set<string>();
  const isDraft = ({ file }: { file: string }): boolean => pageOf.get(file)?.data['draft'] === true;
  return [week.language, ...week.words.keys()].flatMap((language) => {
    const source = week.sources.find((one) => one.language === language) ?? week.sources[0];
    const page = source && pageOf.get(source.file);
    if (!page) return [];
    const file = weekFile(week.number, language);
    // The facts are those of every language: they are published if one of them is.
    const draft = week.sources.filter((one) => language === week.language || one.language === language).every(isDraft);
    const make: Job['make'] = (resolveLink, report, hasAnchor) => {
      const shared = (link: string) => (language === week.language ? sharedLink(link, { file, languages, hasAnchor }) : link);
      return weekText(week, language, { page, resolveLink, report, dead, shared, draft });
    };
    return [{ file, page, made, make }];
  });
}

export interface WrittenPages {
  /** Path below the content root → text. */
  texts: Map<string, string>;
  hosts: Set<string>;
}

/** Text of every page. Pages whose links have anchors are made twice, because anchors are known only once all pages are. */
export function writePages(
  site: SourceSite,
  plan: PagePlan,
  { assets, staticPages }: Pick<Linking, 'assets' | 'staticPages'>,
  progress: (done: number, of: number) => void,
): WrittenPages {
  const pageOf = new Map(site.pages.map((page) => [page.file, page]));
  const jobs = [
    ...plan.pages.flatMap((page) => {
      const target = plan.targets.get(page.file);
      return target ? [pageJob(page, target, site)] : [];
    }),
    ...plan.weeks.flatMap((week) => weekJobs(week, pageOf, site.languages)),
  ];
  const made = new Map<string, { text: string; body: string }>();
  const jobOf = new Map(jobs.map((job) => [job.file, job]));
  const anchors = new Map<string, Set<string>>();
  const anchorsIn = (file: string): Set<string> => {
    const known = anchors.get(file) ?? new Set([...(jobOf.get(file)?.made ?? []), ...anchorsOf(made.get(file)?.body ?? '')]);
    anchors.set(file, known);
    return known;
  };
  const linking: Omit<Linking, 'anchor'> = {
    index: new SiteIndex(site),
    assets,
    staticPages,
    targets: plan.targets,
    written: new Set(site.pages.map(({ file, language }) => `${language}:${plan.targets.get(file)?.path}`)),
    defaultLanguage: site.languages[0] ?? 'en',
    baseUrl: site.config.baseUrl,
    hosts: new Set(),
  };
  const findings = new Map<string, Parameters<Report>[0][]>();
  const run = (job: Job, anchor: Linking['anchor'], hasAnchor: SharedLinks['hasAnchor']): void => {
    const found: Parameters<Report>[0][] = [];
    const report: Report = (finding) => void found.push(finding);
    made.set(job.file, job.make(linkResolver(job.page, job.file, { ...linking, anchor }, report), report, hasAnchor));
    findings.set(job.file, found);
  };
  const again = new Set<Job>();
  for (const [index, job] of jobs.entries()) {
    const first: Linking['anchor'] = (_file, hash) => {
      again.add(job);
      return hash;
    };
    run(job, first, () => true);
    progress(index + 1, jobs.length);
  }
  const hasAnchor = (file: string, hash: string) => !jobOf.has(file) || anchorFor(hash, anchorsIn(file)) === hash;
  for (const job of again) run(job, (file, hash) => anchorFor(hash, anchorsIn(file)), hasAnchor);
  for (const job of jobs) {
    for (const finding of findings.get(job.file) ?? []) job.page.report(finding);
  }
  for (const page of site.pages) reportDroppedKeys(page);
  return { texts: new Map([...made].map(([file, { text }]) => [file, text])), hosts: linking.hosts };
}
