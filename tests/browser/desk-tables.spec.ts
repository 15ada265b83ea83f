// The desk's further figures, counted again from the raw files: health by the rule that the page states, days, owners, milestones, rubric.
import type { Locator, Page } from '@playwright/test';
import { reviewEn } from '../../src/i18n/en/review.ts';
import { en } from '../../src/i18n/en/site.ts';
import { reviewVi } from '../../src/i18n/vi/review.ts';
import { vi } from '../../src/i18n/vi/site.ts';
import { built, defaultLanguageOf } from './pages.ts';
import { count, doneOf, isLate, matrixRow, share, shown, standing, stateless } from './raw-figures.ts';
import { type Raw, type RawLog, rawAccepted, rawDays, rawLog, rawOpenRemarks, rawSpan } from './raw-log.ts';
import { at, expect, test } from './site-test.ts';

const wordsOf = (
  t: Pick<typeof en, 'notRecorded' | 'state'>,
  r: Pick<typeof reviewEn, 'noOwner' | 'readiness'>,
): Record<string, string> => ({
  notRecorded: t.notRecorded,
  noOwner: r.noOwner,
  unknown: r.readiness.unknown,
  unjudged: r.readiness.unjudged,
  done: t.state.done,
  doing: t.state.doing,
});
const words: Record<string, Record<string, string>> = { en: wordsOf(en, reviewEn), vi: wordsOf(vi, reviewVi) };
const healthWords: Record<string, string[]> = {
  en: ['on track', 'at risk', 'off track'],
  vi: ['đúng tiến độ', 'có rủi ro', 'chậm tiến độ'],
};

const tidy = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const texts = async (found: Locator): Promise<string[]> => (await found.allTextContents()).map(tidy);
const said = (name: Raw, language: string): string => (typeof name === 'string' ? name : name[language]);

/** The cells of a column. One that is left out must be unknown for every week: then the wanted values are given back. */
async function column(page: Page, name: string, wanted: string[]): Promise<string[]> {
  const cells = await texts(page.locator(`.desk-weeks td[data-column="${name}"]`));
  return cells.length === 0 && wanted.every((value) => value.startsWith('–')) ? wanted : cells;
}

/** The bounds in the order of the page's list: blocked, late, missed, without evidence, remarks. */
async function boundsOf(rule: Locator): Promise<number[][]> {
  return (await texts(rule.locator('li'))).map((line) => (line.slice(line.indexOf(':')).match(/\d+/g) ?? []).map(Number));
}

/** 0 on track, 1 at risk, 2 off track, 3 not known. */
function health(log: RawLog, week: Raw, bounds: number[][]): number {
  const own = log.tasks.filter((task) => task.week === week.week);
  const days = rawDays(log, rawSpan(week, log.site.programme));
  const signals = [
    own.filter(({ state }) => state === 'blocked').length,
    own.filter((task) => task.state !== 'dropped' && isLate(task)).length,
    days.missed,
    doneOf(own).filter(({ proofs }) => proofs === 0).length,
    rawAccepted(log, week.week) ? 0 : rawOpenRemarks(log, week.week),
  ];
  const reaches = (bound: 0 | 1): boolean =>
    signals.some((signal, index) => signal >= (bounds[index]?.[bound] ?? Number.POSITIVE_INFINITY));
  if (reaches(1)) return 2;
  if (reaches(0)) return 1;
  return week.tasks && stateless(own).length === 0 && days.unknown === 0 ? 0 : 3;
}

for (const site of built('reference', 'fixture')) {
  const language = defaultLanguageOf(site);
  const w = words[language] ?? {};
  const log = rawLog(site.content, language);
  const unknown = `–${w['notRecorded']}`;

  test.describe(`${site.name}: the desk's tables`, () => {
    test.use({ site, javaScriptEnabled: false });

    test('agree with the files', async ({ page }) => {
      await page.goto(at(site, 'review/'));

      await test.step('evaluate every week by the stated rule', async () => {
        const bounds = await boundsOf(page.locator('details.rule'));
        expect(bounds.map(({ length }) => length > 0)).toEqual([true, true, true, true, true]);
        const wanted = log.weeks.map((week) => healthWords[language]?.[health(log, week, bounds)] ?? unknown);
        expect(await column(page, 'health', wanted)).toEqual(wanted);
      });

      await test.step('count tasks on time, unplanned, carried over and with evidence, and missed days', async () => {
        const rows = log.weeks.map((week) => {
          const own = log.tasks.filter((task) => task.week === week.week);
          const [done, stateLess] = [doneOf(own), stateless(own)];
          const dated = done.filter(({ last, plan }) => last && plan);
          const onTime = dated.filter((task) => !isLate(task)).length;
          const days = rawDays(log, rawSpan(week, log.site.programme));
          return {
            'on-time': share(onTime, dated.length, done.length - dated.length + stateLess.length, w['notRecorded']),
            // Without a plan of some task nothing is known of what was planned.
            unplanned: own.some(({ plan }) => plan) ? String(own.filter(({ plan }) => !plan).length) : unknown,
            carried: count(
              own.filter(({ carried }) => carried).length,
              stateLess.filter(({ carried }) => !carried).length,
              w['notRecorded'],
            ),
            evidence: share(done.filter(({ proofs }) => proofs > 0).length, done.length, stateLess.length, w['notRecorded']),
            missed: count(days.missed, days.unknown, w['notRecorded']),
          };
        });
        for (const name of ['on-time', 'unplanned', 'carried', 'evidence', 'missed'] as const) {
          const wanted = rows.map((row) => row[name]);
          expect(await column(page, name, wanted), name).toEqual(wanted);
        }
      });

      await test.step('name an empty column once, in a sentence', async () => {
        const columns = ['health', 'done', 'on-time', 'unplanned', 'carried', 'evidence', 'missed'];
        const shownOnes = await Promise.all(columns.map((name) => page.locator(`.desk-weeks td[data-column="${name}"]`).count()));
        const hidden = shownOnes.filter((cells) => cells === 0).length;
        const line = page.locator('.unknown-columns');
        await expect(line).toHaveCount(hidden > 0 ? 1 : 0);
        if (hidden > 0) expect(((await line.textContent()) ?? '').split(':').at(-1)?.split(',')).toHaveLength(hidden);
      });

      await test.step('compare milestones and owners with weeks', async () => {
        const rowsOf = async (table: number): Promise<string[][]> => {
          const rows = await page.locator('table.matrix').nth(table).locator('tbody tr').all();
          const told = await Promise.all(rows.map((row) => texts(row.locator('td'))));
          // Beside a number of tasks stands the word of their state, for those who cannot see the mark.
          return told.map((cells) => cells.map((cell) => cell.replace(/^(\d+) \p{L}.*$/u, '$1')));
        };
        const ids: (string | undefined)[] = log.site.milestones.map(({ id }: Raw) => id);
        if (log.chains.some((chain) => standing(chain).milestone === undefined)) ids.push(undefined);
        expect(await rowsOf(0)).toEqual(ids.map((id) => matrixRow(log, ({ milestone }) => milestone === id, w['notRecorded'])));
        const owners = new Set<string>(log.chains.map(standing).flatMap(({ owners: own }) => (own.length > 0 ? own : [''])));
        const names = (await texts(page.locator('table.matrix').nth(1).locator('tbody th'))).map((name, row) => ({ name, row }));
        expect(names).toHaveLength(owners.size);
        const rows = await rowsOf(1);
        for (const id of owners) {
          const person = log.site.people.find((one: Raw) => one.id === id);
          const own = names.find(({ name }) => name === (person ? said(person.name, language) : w['noOwner']));
          const belongs = (task: Raw): boolean => (id === '' ? task.owners.length === 0 : task.owners.includes(id));
          expect(rows[own?.row ?? -1], id).toEqual(matrixRow(log, belongs, w['notRecorded']));
        }
      });

      await test.step('list carried-over tasks, how far and how often', async () => {
        const rows = await page.locator('section:has(> #late) tbody tr').all();
        const found = await Promise.all(rows.map((row) => texts(row.locator('td'))));
        const carried = log.chains.filter(({ length }) => length > 1);
        const wanted = carried.map((chain) => [
          chain[0].title,
          String(chain.at(-1).week - chain[0].week),
          String(chain.length - 1),
          w[chain.at(-1).state] ?? chain.at(-1).state,
        ]);
        const far = wanted.map(([, weeks]) => Number(weeks)).sort((a, b) => b - a);
        expect(found.map(([, weeks]) => Number(weeks))).toEqual(far);
        expect(found.toSorted()).toEqual(wanted.toSorted());
      });

      await test.step('say for each criterion what the content shows', async () => {
        const languages: string[] = log.site.languages;
        const wanted = log.site.rubric.parts.flatMap((part: Raw) =>
          (part.criteria ?? [{ id: part.id }]).map(
            ({ id }: Raw) => shown(log, site.content, languages, part.id, id, w['unknown']) ?? w['unjudged'],
          ),
        );
        expect(await texts(page.locator('.rubric tr:not(.part) td:nth-child(3) .state'))).toEqual(wanted);
      });
    });
  });
}
