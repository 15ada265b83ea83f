import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ImportFinding } from '../../../../src/importer/finding.ts';
import { plain } from '../../../../src/importer/weeks/folded.ts';
import { type ImportedWeek, importWeeks } from '../../../../src/importer/weeks/index.ts';
import { weekSchema, weekWordsSchema } from '../../../../src/worklog/week.ts';
import { complete, damaged, hasComplete, type RealSite, reduced, withComplete } from '../real-sites.ts';

/** A plain reader, so that this suite needs no other part of the importer. */
function page(file: string, source: string) {
  const text = source.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const [head = '', , fields = ''] = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n\1[ \t]*(?:\n|$)/.exec(text) ?? [];
  const data = head.startsWith('---') ? (parse(fields) as Record<string, unknown>) : {};
  return {
    file,
    language: file.endsWith('.vi.md') ? 'vi' : 'en',
    data: data ?? {},
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

function importPages(pages: readonly ReturnType<typeof page>[]) {
  const findings: ImportFinding[] = [];
  const sources = pages.map((one) => ({
    page: one,
    report: (finding: Omit<ImportFinding, 'file'>) => void findings.push({ ...finding, file: one.file }),
  }));
  return { ...importWeeks(sources, { languages: ['en', 'vi'], dates: 'auto' }), findings };
}

function worklog({ folder }: RealSite) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /worklog.*\.md$/i.test(file));
  return importPages(files.map((file) => page(file, readFileSync(join(folder, file), 'utf8'))));
}

const words = (text: string): string[] =>
  plain(text.replace(/<br\s*\/?>/gi, ' ').replace(/[<>()[\]]/g, ' '))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every text and every key in a value. */
const texts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => [key, ...texts(one)]) : [String(value)];

/** Words of a page that stand neither in the week nor in its account. */
function missing({ facts, words: others, bodies, accounted, sources }: ImportedWeek, findings: readonly ImportFinding[]): string[] {
  const kept = texts([facts, [...others.values()], [...bodies.values()], accounted]).join(' ');
  const said = findings.map(({ what, done }) => `${what} ${done}`).join(' ');
  const known = new Set([...words(kept), ...words(said)]);
  return sources.flatMap(({ body }) => words(body)).filter((word) => !known.has(word));
}

/** The rules for the weeks of these sites. */
function readsWeeks(sites: readonly RealSite[]): void {
  const named = (wanted: string) => worklog(sites.find(({ name }) => name === wanted) as RealSite);

  it.each(sites)('$name: each week passes the schemas, its ids are unique, no word is lost', (site) => {
    const { weeks, leftover, findings } = worklog(site);
    expect(weeks.length).toBeGreaterThanOrEqual(site.weeks);
    const others = leftover.map(({ file }) => file).filter((file) => !/worklog\/_index/i.test(file));
    // Reduced sites had their words replaced in each language alone, so a week of them may be other work in the other one.
    const otherWork = findings.flatMap(({ code, file }) => (code === 'twin-other-work' ? [file] : []));
    expect(others).toEqual(site.folder.includes('reduced') ? otherWork : []);
    const ids = weeks.flatMap(({ facts }) => facts.tasks?.map(({ id }) => id) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const week of weeks) {
      weekSchema.parse(week.facts);
      for (const one of week.words.values()) weekWordsSchema.parse(one);
      const told = findings.filter(({ file }) => week.sources.some((source) => source.file === file));
      expect(missing(week, told), `${site.name}, week ${week.number}`).toEqual([]);
    }
  });

  it('month/day is read in one half of a site and day/month in the other', () => {
    const { weeks, findings } = named('notices');
    expect(weeks.find(({ number }) => number === 3)?.facts.period).toEqual({ starts: '2026-07-06', ends: '2026-07-10' });
    expect(findings.some(({ code }) => code === 'twin-dates-differ')).toBe(false);
  });

  it('the template week of week 9 of stacked-weeks is removed', () => {
    const { weeks, findings } = named('stacked-weeks');
    const week = weeks.find(({ number }) => number === 9);
    expect(week?.facts.tasks).toHaveLength(5);
    expect(week?.facts.period?.starts).toBe('2025-10-28');
    expect(findings.some(({ code }) => code === 'template-week')).toBe(true);
  });
}

describe('the weeks of reduced sites', () => readsWeeks(reduced));

describe.skipIf(!hasComplete)(withComplete('the weeks of complete sites'), () => readsWeeks(complete));

describe('a week with a damaged encoding', () => {
  it('has five tasks with their dates, and its weekday contradiction reported', () => {
    const { weeks, findings } = importPages([
      page('content/1-Worklog/1.8-Week8/_index.md', readFileSync(join(damaged, 'worklog-week-08.md'), 'utf8')),
    ]);
    expect(weeks[0]?.facts.tasks?.map(({ starts, ends }) => `${starts} ${ends}`)).toEqual([
      '2025-10-28 2025-10-28',
      '2025-10-29 2025-10-30',
      '2025-10-30 2025-10-31',
      '2025-11-05 2025-11-05',
      '2025-11-06 2025-11-07',
    ]);
    expect(findings.map(({ code }) => code)).toContain('weekday-contradiction');
  });
});
