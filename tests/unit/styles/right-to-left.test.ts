// What a browser makes of the sheets on a page that is written from the right.
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { html } from '../markdown/render.ts';

const TEXT = `
:::note[ملاحظة]
نص قصير.
:::

- عنصر
- [رابط](https://a.example)

| الجزء | الوصف |
|:--|--:|
| Shop | – |

\`\`\`ts
const a = 1;
\`\`\`
`;

let browser: Browser;
let page: Page;

/** Left and right edges of what `selector` finds, in a page of 1,280 pixels. */
const edges = (selector: string): Promise<{ left: number; right: number }> =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { left, right } = one.getBoundingClientRect();
      return { left, right };
    });

/** Edges of the words in it. */
const words = (selector: string): Promise<{ left: number; right: number }> =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    });

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: provideChromium().path, args: [...flags] });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const names = [
    'reset',
    'tokens',
    'base',
    'tables',
    'prose',
    'page/columns',
    'page/links',
    'blocks/notices',
    'blocks/code',
    'page/right-to-left',
  ];
  const css = names.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8').replaceAll(/@import[^;]*;/g, '')).join('\n');
  const prose = await html(TEXT);
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><style>@layer reset, base, parts, pages, print;${css}</style>
    <div class="desk"><nav class="index"><ul class="plain"><li><a href="#a" aria-current="page">صفحة</a></li></ul></nav>
    <main><nav class="crumbs"><ol class="plain"><li><a href="#a">Home</a></li><li>Worklog</li></ol></nav>
    <div class="prose">${prose}</div><article lang="en" dir="ltr" class="prose">${prose}</article></main><aside class="margin"></aside></div></html>`);
});
afterAll(() => browser?.close());

it('the list of pages is to the right of the text, and marks the current one at its right edge', async () => {
  expect((await edges('.index')).left).toBeGreaterThanOrEqual((await edges('main')).right);
  const mark = await page.locator('.index a').evaluate((link) => getComputedStyle(link).borderRightWidth);
  expect(mark).toBe('3px');
});

it('breadcrumbs follow one another to the left, with the sign between them', async () => {
  const [home, log] = await Promise.all([edges('.crumbs li:first-child'), edges('.crumbs li:last-child')]);
  const text = await words('.crumbs li:last-child');
  expect(log.right).toBeLessThan(home.left);
  expect(text.right).toBeLessThan(log.right - 4);
});

it('notices, lists and tables begin at the right, a cell below its head', async () => {
  const main = await edges('main');
  expect(
    await page
      .locator('.notice')
      .first()
      .evaluate((one) => getComputedStyle(one).borderRightWidth),
  ).toBe('3px');
  expect((await words('.prose li')).right).toBeLessThan(main.right - 15);
  for (const cell of ['th:first-child', 'td:first-child'])
    expect((await words(`.prose ${cell}`)).right, cell).toBeGreaterThan(main.right - 2);
});

it('code stays written from the left', async () => {
  expect(
    await page
      .locator('pre')
      .first()
      .evaluate((one) => getComputedStyle(one).direction),
  ).toBe('ltr');
  const [block, code] = await Promise.all([edges('pre'), words('pre .line')]);
  expect(code.left - block.left).toBeLessThan(30);
});

it('an English text within the page begins at the left', async () => {
  const [article, cell] = await Promise.all([edges('article'), words('article td:first-child')]);
  expect(cell.left - article.left).toBeLessThan(2);
  expect(await page.locator('article .notice').evaluate((one) => getComputedStyle(one).borderLeftWidth)).toBe('3px');
});
