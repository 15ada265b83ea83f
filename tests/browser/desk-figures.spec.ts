// The figures that a reader sees on the desk, counted again from the raw files: no schema, no code of the tool, only YAML and the built page.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { built, defaultLanguageOf } from './pages.ts';
import { at, expect, test } from './site-test.ts';

// biome-ignore lint/suspicious/noExplicitAny: raw YAML, read without a model on purpose.
type Raw = any;

function raw(content: string, language: string): { weeks: Raw[]; reviews: Raw[]; site: Raw } {
  const weeks = globSync(`${language}/worklog/week-*.{md,mdx}`, { cwd: content })
    .map((file) => parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(join(content, file), 'utf8'))?.[1] ?? ''))
    .filter(({ draft }) => draft !== true)
    .sort((a, b) => a.week - b.week);
  const reviews = globSync('reviews/*/*.yaml', { cwd: content })
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
    .map((file) => ({ ...parse(readFileSync(join(content, file), 'utf8')), week: Number(basename(dirname(file)).slice(5)) }));
  return { weeks, reviews, site: parse(readFileSync(join(content, 'site.yaml'), 'utf8')) };
}

const tidy = (text: string | null): string => (text ?? '').replaceAll(/[\s\u202f]+/g, ' ').trim();

/** `3 / 4 (+1 not recorded)` as the page says it. */
function share(count: number, of: number, unknown: number, notKnown: string): string {
  if (of === 0) return unknown > 0 ? notKnown : '–';
  return `${count} / ${of}${unknown > 0 ? ` (+${unknown} ${notKnown})` : ''}`;
}

const verdicts: Record<string, Record<string, string>> = {
  en: { accepted: 'accepted', changes: 'changes asked for', rejected: 'rejected', none: 'not reviewed', unknown: 'not recorded' },
  vi: { accepted: 'chấp nhận', changes: 'cần sửa', rejected: 'không chấp nhận', none: 'chưa nhận xét', unknown: 'chưa ghi nhận' },
};

for (const site of built('reference', 'fixture')) {
  const language = defaultLanguageOf(site);
  const words = verdicts[language] ?? {};

  test.describe(`${site.name}: the desk`, () => {
    test.use({ site, javaScriptEnabled: false });

    test('counts every week as its file says', async ({ page }) => {
      const { weeks, reviews } = raw(site.content, language);
      await page.goto(at(site, 'review/'));
      const rows = page.locator('.desk-weeks tbody tr');
      await expect(rows).toHaveCount(weeks.length);
      for (const [index, { week, tasks = [] }] of weeks.entries()) {
        const cells = (await rows.nth(index).locator('th, td').allTextContents()).map(tidy);
        const done = tasks.filter(({ state }: Raw) => state === 'done');
        const unknown = tasks.filter(({ state }: Raw) => state === undefined).length;
        const judged = tasks.filter(({ state }: Raw) => state !== undefined && state !== 'dropped').length;
        const proved = done.filter(({ evidence = [] }: Raw) => evidence.length > 0).length;
        const last = reviews.filter((review) => review.week === week).at(-1);
        expect(cells[0]).toBe(String(week).padStart(2, '0'));
        expect(cells[2], `week ${week}: done`).toBe(share(done.length, judged, unknown, words['unknown'] ?? ''));
        expect(cells[6]?.split(' (')[0], `week ${week}: evidence`).toBe(
          share(proved, done.length, unknown, words['unknown'] ?? '').split(' (')[0],
        );
        expect(cells, `week ${week}: verdict`).toContain(words[last?.verdict ?? 'none']);
      }
    });

    test('lists exactly the weeks without a review as waiting', async ({ page }) => {
      const { weeks, reviews } = raw(site.content, language);
      await page.goto(at(site, 'review/'));
      const waiting = weeks
        .filter(({ week }) => !reviews.some((review) => review.week === week))
        .map(({ week }) => String(week).padStart(2, '0'));
      const line = page.locator('.attention tr').filter({ hasText: language === 'vi' ? 'Đang chờ nhận xét' : 'Waiting for a review' });
      expect((await line.locator('a').allTextContents()).map(tidy)).toEqual(waiting);
    });

    test('shows every remark once, and totals that are added up anew', async ({ page }) => {
      const { reviews, site: settings } = raw(site.content, language);
      await page.goto(at(site, 'review/'));
      await expect(page.locator('ul.remarks > li')).toHaveCount(reviews.flatMap(({ remarks = [] }) => remarks).length);
      const scale = settings.rubric.scale ?? 10;
      for (const [index, part] of settings.rubric.parts.entries()) {
        const criteria: Raw[] = part.criteria ?? [{ id: part.id, weight: 1 }];
        // Of each week the newest score, then the mean of the weeks.
        const means = criteria.map(({ id }) => {
          const byWeek = new Map<number, number>();
          for (const { week, scores = {} } of reviews) if (id in scores) byWeek.set(week, scores[id]);
          return byWeek.size > 0 ? [...byWeek.values()].reduce((a, b) => a + b, 0) / byWeek.size : undefined;
        });
        const shown = tidy(await page.locator('.rubric .part').nth(index).locator('td').last().textContent());
        if (means.some((mean) => mean === undefined)) {
          expect(shown).not.toContain(`/ ${part.weight}`);
          continue;
        }
        const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
        const points =
          means.reduce<number>((sum, mean, at) => sum + ((mean ?? 0) * criteria[at].weight) / weights, 0) * (part.weight / scale);
        expect(shown).toBe(`${Math.round(points * 100) / 100} / ${part.weight}`);
      }
    });
  });
}
