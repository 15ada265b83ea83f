// A team's own look: on the site whose site.yaml has one.
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('fixture')) {
  test.describe(`${site.name}: a look of one's own`, () => {
    test.use({ site });

    test('shows the accent and the logo of the theme, and theme.css outweighs the tool', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(at(site));
      const signal = () =>
        page.evaluate(() => {
          const probe = Object.assign(document.createElement('i'), { className: 'probe' });
          document.body.append(probe);
          probe.style.setProperty('color', 'var(--signal)');
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        });
      const shown = () => page.locator('.logo:visible').getAttribute('src');
      expect([await signal(), await shown()]).toEqual(['rgb(11, 110, 99)', '/team/report/images/mark.svg']);
      await expect(page.locator('.button').first()).toHaveCSS('border-radius', '12px');
      await page.locator('.theme').click();
      expect([await signal(), await shown()]).toEqual(['rgb(95, 212, 196)', '/team/report/images/mark-dark.svg']);
    });

    test('loads the sheet of the team last, the favicon, and nothing twice', async ({ page, request }) => {
      await page.goto(at(site));
      const sheets = await page.locator('link[rel=stylesheet]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      expect(new URL(sheets.at(-1) ?? '').pathname).toMatch(/^\/team\/report\/theme\.[0-9a-f]{8}\.css$/);
      expect(new Set(sheets).size).toBe(sheets.length);
      const icon = page.locator('link[rel=icon]');
      await expect(icon).toHaveAttribute('href', '/team/report/images/mark.svg');
      expect((await request.get(new URL((await icon.getAttribute('href')) ?? '', page.url()).href)).ok()).toBe(true);
    });

    test('has the further links in the reader’s language, and social links with names', async ({ page }) => {
      await page.goto(at(site, 'en/'));
      await expect(page.locator('.top nav').getByRole('link', { name: 'Source' })).toHaveAttribute(
        'href',
        'https://github.com/example/station',
      );
      const footer = page.locator('.bottom');
      await expect(footer.getByRole('link', { name: 'Proposal' })).toHaveAttribute('href', '/team/report/en/proposal/');
      await expect(footer.getByRole('link', { name: 'GitHub' })).toBeVisible();
      await expect(footer.getByRole('link', { name: 'Write to the team' })).toHaveAttribute('href', 'mailto:station@team.example');
    });
  });
}
