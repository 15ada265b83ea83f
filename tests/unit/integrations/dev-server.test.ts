// `shiplog dev` as an author uses it: a page is open, files are edited, and the page shows each edit.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { type DevServer, openDevServer } from '../../builds/dev-server.ts';

/** Patience, not a measure. */
const PATIENCE = { timeout: 120_000, interval: 200 };

let server: DevServer;
let browser: Browser;
let page: Page;

const path = (file: string): string => join(server.root, file);
const edit = (file: string, change: (text: string) => string): void => {
  const before = readFileSync(path(file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
  writeFileSync(path(file), after);
};
const append = (file: string, text: string): void => edit(file, (before) => `${before.trimEnd()}\n\n${text}\n`);

/** What the open page says; empty while it loads. */
const shown = async (): Promise<string> =>
  page
    .evaluate(() => {
      const named = [...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
      return [document.title, document.body?.textContent, ...named].join('\n');
    })
    .catch(() => '');
const overlay = async (): Promise<string> =>
  page
    .evaluate(() => {
      const parts = document
        .querySelector('vite-error-overlay')
        ?.shadowRoot?.querySelectorAll('#title, #message-content, #hint-content, #stack-content');
      return [...(parts ?? [])].map(({ textContent }) => textContent).join('\n');
    })
    .catch(() => '');

async function open(at: string): Promise<void> {
  const answered = async () => (await page.goto(server.address(at)).catch(() => null))?.status();
  await expect.poll(answered, { ...PATIENCE, message: at }).toBe(200);
}

/** Waits until the page that is open shows `text`, without loading it again. */
const sees = (text: string) => expect.poll(shown, { ...PATIENCE, message: `"${text}" in the open page` }).toContain(text);
const seesNoMore = (text: string) => expect.poll(shown, { ...PATIENCE, message: `"${text}" no longer` }).not.toContain(text);

const statusOf = async (at: string): Promise<number> => (await fetch(server.address(at)).catch(() => ({ status: 0 }))).status;

beforeAll(async () => {
  server = await openDevServer(resolve(import.meta.dirname, '../../fixtures/site'), '/station/', (root) => {
    const file = join(root, 'site.yaml');
    const text = readFileSync(file, 'utf8')
      .replace(/^repository:\n(?: .*\n)*/m, '')
      .replace(/^features: .*\n/m, '');
    writeFileSync(file, `${text}features: { sandbox: false }\n`);
  });
  browser = await chromium.launch({ executablePath: provideChromium().path, args: [...flags] });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type Edit = readonly [name: string, at: string, make: () => void, check: () => Promise<void>];

/** Edits of each kind, with the page that is open meanwhile and what it must show; those of one list follow one another. */
const edits: readonly (readonly Edit[])[] = [
  [['words of a .md file', 'proposal/budget/', () => append('vi/proposal/budget.md', 'Words edited.'), () => sees('Words edited.')]],
  [['words of an .mdx file', 'handbook/live/', () => append('vi/handbook/live.mdx', 'Live edited.'), () => sees('Live edited.')]],
  [
    [
      'the title of a week',
      'worklog/',
      () => edit('vi/worklog/week-02.md', (text) => text.replace(/^title: .*$/m, 'title: Week edited')),
      () => sees('Week edited'),
    ],
  ],
  [
    [
      'the name of a person in site.yaml',
      'people/',
      () => edit('site.yaml', (text) => text.replace(/id: lan, name: [^}]*/, 'id: lan, name: Lan edited ')),
      () => sees('Lan edited'),
    ],
  ],
  [
    [
      'a rule of theme.css',
      'proposal/',
      () => append('theme.css', 'body { outline: 1px solid }'),
      () => expect.poll(() => page.evaluate(() => getComputedStyle(document.body).outlineStyle).catch(() => ''), PATIENCE).toBe('solid'),
    ],
  ],
  [
    [
      'a diagram',
      'architecture/station/',
      () => edit('architecture/station/v2.yaml', (text) => text.replace(/^title: .*$/m, 'title: { en: D, vi: Diagram edited }')),
      () => sees('Diagram edited'),
    ],
  ],
  [
    [
      'a review',
      'worklog/week-01/',
      () => edit('reviews/week-01/2025-09-07-thay-ha.yaml', (text) => text.replace(/^summary: .*$/m, 'summary: Review edited')),
      () => sees('Review edited'),
    ],
  ],
  [
    [
      'a new page in the list of its section',
      'proposal/',
      () => writeFileSync(path('vi/proposal/note.md'), '---\ntitle: A new note\n---\n\nText.\n'),
      () => sees('A new note'),
    ],
    ['a deleted page', 'proposal/', () => rmSync(path('vi/proposal/note.md')), () => seesNoMore('A new note')],
  ],
  [
    [
      'a new version of a diagram',
      'architecture/station/',
      () => copyFileSync(path('architecture/station/v2.yaml'), path('architecture/station/v3.yaml')),
      () => sees('v3'),
    ],
    ['a deleted version', 'architecture/station/', () => rmSync(path('architecture/station/v3.yaml')), () => seesNoMore('v3')],
  ],
];

/** A failure says what the server has printed. */
const explained = (what: string) => (cause: unknown) => {
  throw new Error(`${what}\n${server.log().split('\n').slice(-30).join('\n')}`, { cause });
};

async function makeAll(order: readonly (readonly Edit[])[]): Promise<void> {
  for (const [name, at, make, check] of order.flat()) {
    await open(at);
    make();
    await check().catch(explained(`${name}: not seen`));
  }
}

describe('npx shiplog dev', () => {
  it('shows a new picture', async () => {
    const picture = (background: string) =>
      sharp({ create: { width: 90, height: 60, channels: 3, background } })
        .png()
        .toBuffer();
    append('vi/proposal/budget.md', '![Station](../../images/station.png)');
    await open('proposal/budget/');
    const bytes = async () => {
      const address = await page
        .evaluate(() => [...document.images].find(({ alt }) => alt === 'Station')?.currentSrc ?? '')
        .catch(() => '');
      if (!address) return '';
      return Buffer.from(await (await fetch(address)).arrayBuffer()).toString('base64');
    };
    await expect.poll(bytes, PATIENCE).not.toBe('');
    const before = await bytes();
    writeFileSync(path('images/station.png'), await picture('#804020'));
    await expect.poll(async () => ['', before].includes(await bytes()), PATIENCE).toBe(false);
  });

  it('keeps the place on the page, which is loaded once, when its title is edited', async () => {
    await open('proposal/budget/');
    append('vi/proposal/budget.md', `${'Text.\n\n'.repeat(200)}The end of a long page.`);
    // The reload has come then, and is not taken for one of the edits below.
    await sees('The end of a long page.');
    let loads = 0;
    page.on('framenavigated', () => (loads += 1));
    await page.evaluate(() => window.scrollTo(0, 1500));
    edit('vi/proposal/budget.md', (text) => text.replace(/^title: .*$/m, 'title: Budget moved'));
    await sees('Budget moved');
    append('vi/proposal/budget.md', 'The next edit.');
    await sees('The next edit.');
    // Whatever the first edit caused has come before what the second did.
    expect(loads).toBe(2);
    await expect.poll(() => page.evaluate(() => window.scrollY).catch(() => 0), PATIENCE).toBeGreaterThan(1000);
    page.removeAllListeners('framenavigated');
  });

  it('shows what the check says about an error, and removes it with its cause', async () => {
    await open('proposal/budget/');
    edit('vi/worklog/week-02.md', (text) => text.replace(/^title: .*$/m, 'title: "not closed'));
    await expect.poll(overlay, PATIENCE).toMatch(/The build would stop here: \d errors?[\s\S]*week-02\.md:\d+:\d+/);
    await page.reload();
    await expect.poll(overlay, PATIENCE).toMatch(/The build would stop here/);
    expect(await overlay()).not.toContain('node_modules');
    edit('vi/worklog/week-02.md', (text) => text.replace(/^title: .*$/m, 'title: Closed'));
    await expect.poll(overlay, PATIENCE).toBe('');
  });

  it('redirects to the address with a slash', async () => {
    const found = await fetch(server.address('people?a=b'), { redirect: 'manual', headers: { accept: 'text/html' } });
    expect([found.status, found.headers.get('location')]).toEqual([302, '/station/people/?a=b']);
    expect(await statusOf('no-such-page/')).toBe(404);
  });

  it('shows edits of every kind, in any order, after edits of a setting have started it again', async () => {
    await open('en/');
    append('vi/proposal/budget.md', '## Mục');
    mkdirSync(path('i18n'));
    writeFileSync(path('i18n/vi.yaml'), 'site: { search: Tìm ở đây }\nblocks: { section: Nối đến }\n');
    edit('site.yaml', (text) => text.replace('languages: [vi, en]', 'languages: [vi]').replace(/^redirects:\n(?: .*\n)*/m, ''));
    await expect
      .poll(() => statusOf('en/'), PATIENCE)
      .toBe(404)
      .catch(explained('without the language'));
    edit('site.yaml', (text) => text.replace('languages: [vi]', 'languages: [vi, en]'));
    await expect.poll(() => statusOf('en/'), PATIENCE).toBe(200);
    const words = async () => (await fetch(server.address('proposal/budget/'))).text();
    await expect.poll(words, PATIENCE).toMatch(/Nối đến[\s\S]*Tìm ở đây|Tìm ở đây[\s\S]*Nối đến/);
    const order = fc.shuffledSubarray([...edits], { minLength: edits.length });
    await fc.assert(fc.asyncProperty(order, makeAll), { numRuns: 1, endOnFailure: true });
  }, 900_000);
});
