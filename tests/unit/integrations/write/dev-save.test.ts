// `shiplog dev` as the editor meets it: a week and a review are saved into the folder from a browser, and by no one else.
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishWords, writeWords } from '../../../../src/i18n/messages.ts';
import { blobOf } from '../../../../src/integrations/write/content-folder.ts';
import { SAVE } from '../../../../src/integrations/write/dev-endpoint.ts';
import type { DevServer as SaveServer } from '../../../../src/write/publish/save-in-dev.ts';
import { flags, provideChromium } from '../../../browser/chromium.ts';
import { type DevServer, openDevServer } from '../../../builds/dev-server.ts';

/** Patience, not a measure. */
const PATIENCE = { timeout: 120_000, interval: 200 };
const WEEK = 'vi/worklog/week-02.md';
const words = writeWords('vi');

let server: DevServer;
let browser: Browser;
let page: Page;

const read = (file: string): string => readFileSync(join(server.root, file), 'utf8');

beforeAll(async () => {
  server = await openDevServer(resolve(import.meta.dirname, '../../../fixtures/site'), '/station/', (root) => {
    const file = join(root, 'site.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^features: .*\n/m, 'features: { sandbox: false }\n'));
  });
  browser = await chromium.launch({ executablePath: provideChromium().path, args: [...flags] });
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(at: string): Promise<void> {
  const answered = async () => (await page.goto(server.address(at)).catch(() => null))?.status();
  await expect.poll(answered, { ...PATIENCE, message: at }).toBe(200);
}

/** Saves what is shown, and waits for the answer. */
async function save(): Promise<void> {
  await page.getByRole('button', { name: words.save }).click();
  await page.getByText(publishWords('vi').outcomes.saved.what).waitFor();
}

describe('a page of shiplog dev', () => {
  it('saves a week into its file: the changed line alone', async () => {
    const before = read(WEEK);
    await open('write/?week=2&lang=vi');
    await page.getByLabel(words.weekTitle, { exact: true }).fill('Dựng trạm xong');
    await save();
    expect(read(WEEK)).toBe(before.replace('title: Dựng trạm', 'title: Dựng trạm xong'));
  });

  it('shows both versions of what an author changed in the file meanwhile', async () => {
    await open('write/?week=2&lang=vi');
    const title = page.getByLabel(words.weekTitle, { exact: true });
    await title.fill('Của trình duyệt');
    writeFileSync(join(server.root, WEEK), read(WEEK).replace(/^title: .*$/m, 'title: Của tệp'));
    await page.getByRole('button', { name: words.save }).click();
    await page.getByRole('group', { name: words.weekTitle, exact: true }).waitFor();
    expect(read(WEEK)).toContain('title: Của tệp');
    await page.getByRole('radio', { name: words.mine }).check();
    await page.getByRole('button', { name: words.useChosen }).click();
    await save();
    expect(read(WEEK)).toContain('title: Của trình duyệt');
    await page.getByText(words.inFolderSince.split('{')[0] ?? '').waitFor();
  });

  it('saves a review as a new file with the main button of its form', async () => {
    await open('worklog/week-02/');
    const form = page.locator('.review-form');
    await form.locator('summary').first().click();
    await form.locator('input[type="date"]').fill('2025-09-20');
    await form.getByRole('radio').first().check();
    await expect.poll(() => form.locator('.button.primary:not(summary)').allTextContents()).toEqual([words.save]);
    await form.getByRole('button', { name: words.save }).click();
    await page.waitForURL(/write\/\?review$/);
    await page.getByText(publishWords('vi').outcomes.saved.what).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.reviewOf.replace('{week}', '2'));
    const review = read('reviews/week-02/2025-09-20-thay-ha.yaml');
    expect(parse(review)).toMatchObject({ reviewer: 'thay-ha', date: '2025-09-20', verdict: 'accepted' });
  });
});

describe('an error in the content', () => {
  const overlay = () => page.locator('vite-error-overlay');
  const summary = () => page.locator('[data-content-errors]');
  const broken = 'Đọc [trang không có](week-99.md).';
  let before = '';

  beforeAll(() => {
    before = read(WEEK);
    writeFileSync(join(server.root, WEEK), `${before.trimEnd()}\n\n${broken}\n`);
  });
  afterAll(async () => {
    await page.goto('about:blank');
    writeFileSync(join(server.root, WEEK), before);
  });

  const close: readonly (() => Promise<void>)[] = [
    () => page.keyboard.press('Escape'),
    () =>
      overlay()
        .locator('#layout')
        .click({ position: { x: 2, y: 2 } }),
    () =>
      overlay()
        .getByRole('button', { name: /^Close/ })
        .click(),
  ];

  it('covers a page until it is closed; then a line of the page says it, until there is another error', async () => {
    const fresh = await browser.newContext({ viewport: { width: 360, height: 740 } });
    page = await fresh.newPage();
    page.setDefaultTimeout(PATIENCE.timeout);
    await open('people/');
    await overlay().waitFor();
    const wide = await overlay().evaluate(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('#layout, #title, #message-content, #hint-content, #stack-content') ?? [])]
        .filter((part) => part.scrollWidth > part.clientWidth || part.getBoundingClientRect().right > innerWidth)
        .map(({ id }) => id),
    );
    expect(wide).toEqual([]);
    expect(await overlay().locator('#message-hints a').getAttribute('href')).toBe('/station/write/?week=2&lang=vi');
    for (const [at, make] of close.entries()) {
      writeFileSync(join(server.root, WEEK), read(WEEK).replace(/week-9\d/, `week-9${at}`));
      await overlay().getByText(`week-9${at}.md`).first().waitFor();
      await make();
      await overlay().waitFor({ state: 'detached' });
      await summary().getByText('The build would stop here').waitFor();
    }
    // It was closed for these errors, on every page.
    await open('proposal/');
    await summary().getByText('The build would stop here').waitFor();
    expect(await overlay().count()).toBe(0);
  });

  it('never covers the week editor, which says what is wrong in the saved file', async () => {
    await open('write/?week=2&lang=vi');
    await summary()
      .getByText(/week-9\d\.md/)
      .waitFor();
    await page.getByLabel(words.weekTitle, { exact: true }).fill('Dựng trạm lần nữa');
    await save();
    await page
      .locator('.way')
      .getByText(/week-9\d\.md/)
      .first()
      .waitFor();
    expect(await overlay().count()).toBe(0);
    const fixed = read(WEEK);
    writeFileSync(join(server.root, WEEK), fixed.replace(/week-9\d/, 'week-02'));
    await summary().waitFor({ state: 'detached' });
    await page
      .locator('.way')
      .getByText(/week-9\d\.md/)
      .waitFor({ state: 'detached' });
    writeFileSync(join(server.root, WEEK), fixed);
    await summary()
      .getByText(/week-9\d\.md/)
      .waitFor();
    expect(await overlay().count()).toBe(0);
  });

  it('never covers a review that is being written', async () => {
    await open('worklog/week-02/#review');
    writeFileSync(join(server.root, WEEK), read(WEEK).replace(/week-9\d/, 'week-97'));
    await summary().getByText('week-97.md').first().waitFor({ state: 'attached' });
    expect(await overlay().count()).toBe(0);
  });
});

describe('the running server refuses', () => {
  interface Sent {
    headers?: Readonly<Record<string, string | undefined>>;
    localAddress?: string;
  }

  /** Sends what a page would send; `headers` replace its own, or leave one out. */
  async function send({ headers = {}, localAddress }: Sent): Promise<number> {
    const html = await (await fetch(server.address('write/'))).text();
    const [, written = ''] = /data-dev="([^"]*)"/.exec(html) ?? [];
    const { token } = JSON.parse(written.replaceAll('&#34;', '"').replaceAll('&quot;', '"')) as SaveServer;
    const { host, hostname, port, pathname } = new URL(server.address(SAVE));
    const own = {
      host,
      origin: `http://${host}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'x-shiplog-token': token,
    };
    const all = Object.entries({ ...own, ...headers }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const body = JSON.stringify({ files: [{ path: WEEK, text: 'mine\n', base: blobOf(Buffer.from(read(WEEK))) }] });
    return new Promise((done, fail) => {
      const to = {
        host: hostname,
        port,
        path: pathname,
        method: 'POST',
        headers: Object.fromEntries(all),
        ...(localAddress && { localAddress }),
      };
      request(to, (answer) => answer.resume().on('end', () => done(answer.statusCode ?? 0)))
        .on('error', fail)
        .end(body);
    });
  }

  it.each<[string, Sent]>([
    ['another origin', { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }],
    ['another port of this computer', { headers: { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' } }],
    ['no origin', { headers: { origin: undefined } }],
    ['no token', { headers: { 'x-shiplog-token': undefined } }],
    ['the token of another start', { headers: { 'x-shiplog-token': 'a'.repeat(43) } }],
    ['a name that was pointed at this computer', { headers: { host: 'evil.example', origin: 'http://evil.example' } }],
  ])('%s, and writes nothing', async (_name, sent) => {
    const before = read(WEEK);
    expect(await send(sent)).toBe(403);
    expect(read(WEEK)).toBe(before);
  });

  const [outside] = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ internal, family }) => !internal && family === 'IPv4'),
  );

  it.runIf(process.platform === 'linux' && outside)('an address that is not of this computer alone, and writes nothing', async () => {
    const before = read(WEEK);
    expect(await send({ localAddress: outside?.address ?? '' })).toBe(403);
    expect(read(WEEK)).toBe(before);
  });

  it('nothing that the page itself sends', async () => {
    expect(await send({})).toBe(200);
    expect(read(WEEK)).toBe('mine\n');
  });
});
