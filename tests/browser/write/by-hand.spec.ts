// The first way, without an account here: the text is copied, opened in the repository's own editor, or downloaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { test, withoutLastWeek } from './editor.ts';

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Opens nothing, and keeps what would be opened. */
async function keepOpened(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.open = (url) => {
      document.documentElement.dataset['opened'] = String(url);
      return null;
    };
  });
}

async function opened(page: Page): Promise<URL> {
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-opened', /./);
  return new URL((await html.getAttribute('data-opened')) ?? '');
}

/** The site as if its repository were at another host. */
async function hostedBy(page: Page, repository: object): Promise<void> {
  await page.route('**/write.json', async (route) => {
    const answer = await route.fetch();
    const facts = await answer.json();
    await route.fulfill({ response: answer, json: { ...facts, repository: { ...facts.repository, ...repository } } });
  });
}

const way = (page: Page) => page.locator('.way', { hasText: 'Publish without a token' });
const titleOf = (page: Page) => page.getByLabel('Title', { exact: true });

async function open(page: Page, title: string): Promise<void> {
  await titleOf(page).fill(title);
  await way(page).locator('summary').click();
  await page.getByRole('button', { name: 'Open repository editor' }).click();
}

for (const site of built('reference')) {
  test.describe('publishing without an account here', () => {
    test.use({ site, permissions: ['clipboard-read', 'clipboard-write'] });
    const text = readFileSync(join(site.content, 'en/worklog/week-12.mdx'), 'utf8');
    const edited = (title: string): string => text.replace(/^title: .*$/m, `title: ${title}`);
    const week = (): string => at(site, 'write/?week=12&lang=en');
    test.beforeEach(({ page }) => keepOpened(page));

    test('copies the text of a week that exists, and opens its file', async ({ page }) => {
      await page.goto(week());
      await open(page, 'Opened');
      expect((await opened(page)).href).toBe('https://github.com/example/clickstream-report/edit/main/content/en/worklog/week-12.mdx');
      expect(await clipboard(page)).toBe(edited('Opened'));
      const said = way(page).getByRole('status');
      await expect(said).toContainText('Copied. Save it as content/en/worklog/week-12.mdx. Select all, paste over it, then commit.');
      await expect(way(page)).toContainText('You need an account at github.com that may change this repository.');
      // For a browser that opens nothing.
      await expect(way(page).getByRole('link', { name: 'Open repository editor' })).toHaveAttribute('href', (await opened(page)).href);
      await expect(page.locator('.draft-bar')).toContainText('Draft saved');
    });

    test('fills in the page of a new file, if the address is short enough; otherwise copies', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      await open(page, 'Short');
      const short = await opened(page);
      expect(short.pathname).toBe('/example/clickstream-report/new/main/content/en/worklog');
      expect(short.searchParams.get('filename')).toBe('week-13.md');
      expect(parse(short.searchParams.get('value')?.split('---\n')[1] ?? '')).toMatchObject({ week: 13, title: 'Short' });
      await expect(way(page).getByRole('status')).toContainText('The text is filled in in the new tab.');
      const summary = 'Đã triển khai. '.repeat(300).trim();
      await page.getByLabel('Summary').fill(summary);
      await page.getByRole('button', { name: 'Open repository editor' }).click();
      await expect(way(page).getByRole('status')).toContainText('Copied. Save it as content/en/worklog/week-13.md.');
      expect((await opened(page)).searchParams.has('value')).toBe(false);
      expect(parse((await clipboard(page)).split('---\n')[1] ?? '')).toMatchObject({ title: 'Short', summary });
    });

    test('downloads the text under its name', async ({ page }) => {
      await page.goto(week());
      await titleOf(page).fill('Downloaded');
      await way(page).locator('summary').click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download text', exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('week-12.mdx');
      expect(readFileSync(await file.path(), 'utf8')).toBe(edited('Downloaded'));
      await expect(way(page).getByRole('status')).toContainText('Put the files into content/en/worklog/');
    });

    test('opens nothing if the text cannot be copied, shows that, and links to the editor', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      });
      await page.goto(week());
      await open(page, 'Not copied');
      await expect(way(page).getByRole('status')).toContainText('The text could not be copied. Download it instead.');
      await expect(way(page).getByRole('status')).toBeInViewport();
      await expect(way(page).getByRole('link', { name: 'Open repository editor' })).toHaveAttribute('href', /\/edit\/main\//);
      await expect(page.locator('html')).not.toHaveAttribute('data-opened', /./);
    });

    for (const [host, repository, edit, create] of [
      [
        'GitLab',
        { url: 'https://git.example.edu/team/report', kind: 'gitlab' },
        '/team/report/-/edit/main/content/en/worklog/week-12.mdx',
        '/team/report/-/new/main/content/en/worklog?file_name=week-14.md',
      ],
      [
        'Gitea',
        { url: 'https://git.example.edu/team/report', kind: 'gitea' },
        '/team/report/_edit/main/content/en/worklog/week-12.mdx',
        '/team/report/_new/main/content/en/worklog?filename=week-14.md',
      ],
    ] as const)
      test(`has the addresses of ${host}, and asks for no token`, async ({ page }) => {
        await hostedBy(page, repository);
        await page.goto(week());
        await expect(way(page)).toBeVisible();
        await expect(page.getByText('Publish to GitHub from here')).toHaveCount(0);
        await open(page, 'Elsewhere');
        expect((await opened(page)).href).toBe(`https://git.example.edu${edit}`);
        expect(await clipboard(page)).toBe(edited('Elsewhere'));
        await page.goto(at(site, 'write/?new'));
        await open(page, 'New there');
        const url = await opened(page);
        url.searchParams.delete('value');
        expect(url.href).toBe(`https://git.example.edu${create}`);
      });

    test('hands over a review in the same way', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-09/'));
      await page.locator('.review-form > summary').click();
      const form = page.locator('.review-form');
      await form.getByLabel('Date').fill('2026-11-30');
      await form.getByRole('radio', { name: 'accepted' }).check();
      await form.getByLabel('Sign off this week').check();
      await form.getByRole('button', { name: 'Publish to GitHub from here' }).click();
      await expect(page.getByRole('heading', { name: 'Review of week 9' })).toBeVisible();
      await way(page).locator('summary').click();
      await page.getByRole('button', { name: 'Open repository editor' }).click();
      const url = await opened(page);
      expect(url.pathname).toBe('/example/clickstream-report/new/main/content/reviews/week-09');
      expect(url.searchParams.get('filename')).toBe('2026-11-30-editor.yaml');
      const written = url.searchParams.get('value') ?? '';
      expect(parse(written)).toMatchObject({ verdict: 'accepted', seal: expect.stringMatching(/./) });
      await expect(page.locator('.writer pre').first()).toHaveText(written);
      await page.getByRole('button', { name: 'Copy text' }).click();
      await expect.poll(() => clipboard(page)).toBe(written);
    });
  });
}
