// The figures that a reader sees on the desk, counted again from the raw files: no schema, no code of the tool, only YAML and the built page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { reviewEn } from '../../src/i18n/en/review.ts';
import { en } from '../../src/i18n/en/site.ts';
import { reviewVi } from '../../src/i18n/vi/review.ts';
import { vi } from '../../src/i18n/vi/site.ts';
import { built, defaultLanguageOf } from './pages.ts';
import { share } from './raw-figures.ts';
import { type Raw, rawLog } from './raw-log.ts';
import { at, expect, test } from './site-test.ts';

const tidy = (text: string | null): string => (text ?? '').replaceAll(/[\s\u202f]+/g, ' ').trim();

const verdicts: Record<string, Record<string, string>> = {
  en: { ...reviewEn.verdicts, none: reviewEn.notReviewed, unknown: en.notRecorded },
  vi: { ...reviewVi.verdicts, none: reviewVi.notReviewed, unknown: vi.notRecorded },
};

for (const site of built('reference', 'fixture')) {
  const language = defaultLanguageOf(site);
  const words = verdicts[language] ?? {};

  test.describe(`${site.name}: the desk`, () => {
    test.use({ site, javaScriptEnabled: false });

    test('agrees with the files', async ({ page }) => {
      const { weeks, reviews, tasks, site: settings } = rawLog(site.content, language);
      const waiting = weeks.filter(({ week }) => !reviews.some((review) => review.week === week)).map(({ week }) => week);
      const notReviewed = page.locator('.concerns li').filter({ hasText: words['none'] ?? '' });
      await page.goto(at(site, 'review/'));

      await test.step('every week has the figures of its file', async () => {
        const rows = page.locator('.desk-weeks tbody tr');
        await expect(rows).toHaveCount(weeks.length);
        for (const [index, { week }] of weeks.entries()) {
          const cell = async (column: string) => tidy(await rows.nth(index).locator(`td[data-column="${column}"]`).textContent());
          const own = tasks.filter((task) => task.week === week);
          const done = own.filter(({ state }) => state === 'done');
          const unknown = own.filter(({ state }) => state === undefined).length;
          const judged = own.filter(({ state }) => state !== undefined && state !== 'dropped').length;
          const proved = done.filter(({ proofs }) => proofs > 0);
          const last = reviews.filter((review) => review.week === week).at(-1);
          await expect(rows.nth(index).locator('th .fig')).toHaveText(String(week).padStart(2, '0'));
          expect(await cell('done'), `week ${week}: done`).toBe(share(done.length, judged, unknown, words['unknown'] ?? ''));
          expect((await cell('evidence')).split(' (')[0], `week ${week}: evidence`).toBe(
            share(proved.length, done.length, unknown, words['unknown'] ?? '').split(' (')[0],
          );
          expect(await cell('review'), `week ${week}: verdict`).toBe(words[last?.verdict ?? 'none']);
        }
      });

      await test.step('exactly the weeks without a review are listed as not reviewed', async () => {
        const listed = (await notReviewed.locator('.fig').allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
        expect(listed.sort((a, b) => a - b)).toEqual(waiting);
      });

      await test.step('at most three sentences say what to do, that of the worst week first, each with its link', async () => {
        const steps = page.locator('.next-steps li');
        expect(await steps.count()).toBeLessThanOrEqual(3);
        await expect(steps.locator('a')).toHaveCount(await steps.count());
        const weekOf = async (row: Locator) => Number(/\d+/.exec((await row.locator('.fig').textContent()) ?? '')?.[0]);
        const worst = await weekOf(page.locator('.concerns > li').first());
        await expect(steps.first().locator('a')).toHaveAttribute('href', new RegExp(`/week-0*${worst}/`));
        if (waiting.length === 0) return;
        const review = steps.filter({ has: page.locator('a[href$="#review"]') });
        await expect(review).toContainText(String(waiting.length === 1 ? waiting[0] : waiting.length));
        const link = new RegExp(`/week-0*${await weekOf(notReviewed.first())}/#review$`);
        await expect(review.locator('a')).toHaveAttribute('href', link);
      });

      await test.step('every remark is listed once', async () => {
        await expect(page.locator('ul.remarks > li')).toHaveCount(reviews.flatMap(({ remarks = [] }) => remarks).length);
      });

      await test.step('totals of the rubric are the weighted means of the weeks', async () => {
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
          const scored = new Set(reviews.filter(({ scores = {} }) => criteria.some(({ id }) => id in scores)).map(({ week }) => week)).size;
          expect(shown).toBe(`${Math.round(points * 100) / 100} / ${part.weight}`);
          // A total of some weeks says of how many.
          const share = await page.locator('.rubric .part').nth(index).locator('.weeks-scored').textContent();
          expect(share?.match(/\d+/g)?.map(Number)).toEqual(scored < weeks.length ? [scored, weeks.length] : undefined);
        }
      });
    });

    test('has one value for evidence: status.json, worklog, report and rubric', async ({ page }) => {
      const { tasks } = JSON.parse(readFileSync(join(site.root, 'status.json'), 'utf8'));
      const { count, of, unknown } = tasks.evidence;
      const value = share(count, of, 0, '');
      const name = { en: en.evidence, vi: vi.evidence }[language] ?? '';
      for (const path of ['worklog/', 'report/']) {
        if (!existsSync(join(site.root, path))) continue;
        await page.goto(at(site, path));
        const figure = page.locator('.totals > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });
        if (of > 0) expect(tidy(await figure.locator('dd').textContent()).split(' (')[0], path).toBe(value);
        else expect([path, await figure.count()]).toEqual([path, unknown > 0 ? 0 : 1]);
      }
      const { site: settings } = rawLog(site.content, language);
      const criterion = settings.rubric.parts.find(({ id }: Raw) => id === 'worklog')?.criteria?.find(({ id }: Raw) => id === 'evidence');
      if (!criterion) return;
      await page.goto(at(site, 'review/'));
      const called = typeof criterion.name === 'string' ? criterion.name : criterion.name[language];
      const row = page.locator('.rubric tr:not(.part)').filter({ has: page.locator('th', { hasText: called }) });
      expect(tidy(await row.locator('.state').textContent())).toBe(value);
    });
  });
}
