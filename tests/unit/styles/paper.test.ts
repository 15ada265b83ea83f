// Nothing that an author writes is cut on paper, where nothing scrolls.
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { html } from '../markdown/render.ts';

/** A4 without Chromium's margins, in pixels. */
const PAPER = { width: 718, height: 1000 };
const LONG = 'x'.repeat(200);
const CELLS = Array.from({ length: 24 }, (_, index) => `a_{1,${index + 1}}`).join(' & ');

const PAGE = `
Words with \`${LONG}\` in code.

\`\`\`json numbers {1}
{"${LONG}": 1}
\`\`\`

$$
f(x) = ${Array.from({ length: 40 }, (_, index) => `a_{${index}}`).join(' + ')}
$$

In a line $$f(x) = ${Array.from({ length: 25 }, (_, index) => `b_{${index}}`).join(' = ')}$$ too.

- $$\\begin{bmatrix} ${CELLS} \\end{bmatrix}$$

| name | value | state |
|:--|--:|--|
| ${'y'.repeat(80)} | ${'z'.repeat(60)} | done |
`;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: provideChromium().path, args: [...flags] });
});
afterAll(() => browser?.close());

it('long code, formulas and tables fit', async () => {
  const sheets = ['tokens', 'base', 'tables', 'prose', 'blocks/code', 'blocks/figures', 'print'];
  const css = sheets.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8').replaceAll(/@import[^;]*;/g, '')).join('\n');
  const page = await browser.newPage({ viewport: PAPER });
  await page.setContent(
    `<!doctype html><style>@layer reset, base, parts, pages, print;${css}</style><main class="prose">${await html(PAGE)}</main>`,
  );
  const cut = () =>
    page.evaluate(() => {
      const parts = [...document.querySelectorAll('.prose :is(code, pre, math, table, td)')];
      const isCut = (part: Element) => part.getBoundingClientRect().right > innerWidth + 0.5 || part.scrollWidth > innerWidth;
      return parts.filter(isCut).map((part) => part.outerHTML.slice(0, 80));
    });
  expect(await cut(), 'the page is one that scrolls on a screen').not.toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await cut()).toEqual([]);
  const state = await page
    .locator('td')
    .last()
    .evaluate((cell) => cell.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(cell).lineHeight));
  expect(state, 'lines of a short word in a table').toBeLessThan(20);
});
