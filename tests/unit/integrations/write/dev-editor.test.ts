// The week editor in `shiplog dev`: its first page is not loaded twice, and what it saves reaches the folder.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { handedKey } from '../../../../src/worklog/review/handed-review.ts';
import { flags, provideChromium } from '../../../browser/chromium.ts';
import { type DevServer, openDevServer } from '../../../builds/dev-server.ts';

/** Patience, not a measure. */
const PATIENCE = { timeout: 120_000, interval: 200 };

let server: DevServer;
let browser: Browser;
let page: Page;

const text = (file: string): string => readFileSync(join(server.root, file), 'utf8');

beforeAll(async () => {
  server = await openDevServer(resolve(import.meta.dirname, '../../../fixtures/site'), '/station/', (root) => {
    const file = join(root, 'site.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('ends: 2025-09-13\n  weeks: 2', 'ends: 2025-09-20\n  weeks: 3'));
  });
  browser = await chromium.launch({ executablePath: provideChromium().path, args: [...flags] });
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('opens once, and saves a week into the folder', async () => {
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  await expect.poll(async () => (await fetch(server.address()).catch(() => ({ status: 0 }))).status, PATIENCE).toBe(200);
  await page.goto(server.address('write/?week=1'));
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Chọn ba cảm biến');
  // Its chunks load when they are first used.
  await page.getByRole('button', { name: 'Viết nội dung, thêm ảnh' }).click();
  await page.getByRole('textbox', { name: 'Nội dung' }).waitFor();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.locator('.week-preview h1').waitFor();
  await page.getByRole('button', { name: 'Lưu vào thư mục nội dung' }).click();
  await expect.poll(() => text('vi/worklog/week-01.md'), PATIENCE).toContain('title: Chọn ba cảm biến\n');
  expect(loads).toEqual([server.address('write/?week=1')]);
  expect(server.log()).not.toMatch(/optimized|reloading/);
}, 300_000);

it('saves a review into the folder', async () => {
  const path = 'reviews/week-01/2026-11-30-thay-ha.yaml';
  const review = 'reviewer: thay-ha\ndate: 2026-11-30\nlang: vi\nverdict: accepted\nsummary: Rõ ràng.\n';
  await page.evaluate(([key, handed]) => sessionStorage.setItem(key, handed), [
    handedKey('/station/'),
    JSON.stringify({ path, text: review }),
  ] as const);
  await page.goto(server.address('write/?review'));
  await page.getByRole('button', { name: 'Lưu vào thư mục nội dung' }).click();
  await page.getByText('Đã lưu').waitFor();
  expect(text(path)).toBe(review);
}, 300_000);

it('is opened for the next week by its tile on the home page', async () => {
  await page.goto(server.address());
  const tile = page.locator('.ribbon a.ahead');
  expect(await tile.textContent()).toBe('Viết tuần mới: 3');
  await tile.click();
  await page.waitForURL(server.address('write/?new'));
  await expect.poll(() => page.getByLabel('Tiêu đề', { exact: true }).inputValue(), PATIENCE).toBe('Tuần 3');
}, 300_000);
