// A comment for a pull request, in Markdown: what the check found, and what changed since another commit.
import type { Finding } from '../check/finding.ts';
import { summary } from '../check/report.ts';
import { visitEn } from '../i18n/en/visit.ts';
import { newsTexts, newsTitle } from '../i18n/news-text.ts';
import { plural } from '../i18n/plural.ts';
import { compareManifests, isWording, type SiteNews } from '../worklog/review/changes.ts';
import type { Manifest } from '../worklog/review/manifest.ts';
import { clipped, inert } from './inert-text.ts';

/** A comment has room for 65,536 characters; the workflow also puts text around it. */
const ROOM = 30_000;

const LONGEST = 300;

const signs = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' } as const;

const text = (words: string): string => inert(clipped(words, LONGEST));

/** The lines that fit into `room`, and a last one that counts the others. */
function fitting(lines: readonly string[], room: number, rest: (count: number) => string): string[] {
  let used = 0;
  const some = lines.filter((line) => {
    used += line.length + 1;
    return used <= room;
  });
  return some.length === lines.length ? some : [...some, rest(lines.length - some.length)];
}

/** The findings as a table, errors first. */
export function findingsText(findings: readonly Finding[], pages: number): string {
  const rank = { error: 0, warning: 1, note: 2 };
  const sorted = findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  const rows = sorted.map(
    ({ severity, file, line, what, fix }) => `| ${signs[severity]} | ${text(`${file}:${line}`)} | ${text(what)} | ${text(fix)} |`,
  );
  if (rows.length === 0) return `✅ ${summary(findings, pages)}\n`;
  const table = ['| | File and line | Finding | Fix |', '|---|---|---|---|'];
  const shown = fitting(rows, ROOM / 2, (count) => `| | | ${plural(count, 'more finding')} in the log of the workflow | |`);
  return `${[`**${summary(findings, pages)}**`, '', ...table, ...shown].join('\n')}\n`;
}

/** What a new week contains, or how a new review decides; nothing else is listed of what is new as a whole. */
function contents(news: SiteNews, now: Manifest): string[] {
  if (news.news !== 'new') return [];
  if (news.kind === 'week') return [plural(Object.keys(now.weeks[news.path]?.t ?? {}).length, 'task')];
  if (news.kind === 'page') return [];
  const [verdict = '', , , , seal = ''] = (now.reviews[news.path] ?? '').split('|');
  return [(visitEn.values as Readonly<Record<string, string>>)[verdict] ?? '', ...(seal === '' ? [] : ['signed off'])].filter(Boolean);
}

/** One line of the list: the mark, the name, the changes. */
function newsLine(news: SiteNews, now: Manifest): string {
  const mark = visitEn.news[isWording(news) ? 'edited' : news.news];
  const name = (news.kind === 'page' ? undefined : newsTitle(news, visitEn)) ?? news.path;
  const changes = [...contents(news, now), ...newsTexts(news, visitEn)].join('; ');
  return `- **${text(name)}** (${mark})${changes && `: ${text(changes)}`}`;
}

/** What is new in `now` since `before`; everything is new if there was no content. */
export function changesText(before: Manifest | undefined, now: Manifest): string {
  const head = '### Changes';
  const empty: Manifest = { v: 1, weeks: {}, pages: {}, reviews: {} };
  const all = compareManifests(before ?? empty, now) ?? [];
  if (all.length === 0) return `${head}\n\nNo week, page or review differs.\n`;
  const lines = all.map((news) => newsLine(news, now));
  return `${[head, '', ...fitting(lines, ROOM / 2, (count) => `- ${plural(count, 'more change')}`)].join('\n')}\n`;
}
