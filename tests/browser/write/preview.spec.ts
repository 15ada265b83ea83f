// The preview of the week editor is the week's page: for every week of every site that `npm test` builds.
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { readContent } from '../../../src/check/read-content.ts';
import { previewWords } from '../../../src/i18n/preview-words.ts';
import { defaultLanguage } from '../../../src/site/site.ts';
import { pagePath } from '../../../src/site/urls.ts';
import { hasProse, hasWords } from '../../../src/worklog/has-words.ts';
import { localize } from '../../../src/worklog/localize.ts';
import type { PreviewProps } from '../../../src/write/preview/props.ts';
import type { Build } from '../builds.ts';
import { built, pagesOf } from '../pages.ts';
import { expect, test } from '../site-test.ts';

interface PublishedWeek {
  html: string;
  props: Omit<PreviewProps, 'proseHtml'>;
}

/** The published weeks of a language, each with what the editor knows of it. */
function weeksOf(build: Build, language: string): PublishedWeek[] {
  const { site, pages } = readContent(resolve(build.content));
  if (!site) throw new Error(`${build.content} has no site.yaml`);
  const first = defaultLanguage(site);
  const originals = pages.flatMap((page) =>
    page.kind === 'week' && page.facts && !page.facts.draft ? [{ ...page, facts: page.facts }] : [],
  );
  const translations = new Map(
    pages.flatMap((page) =>
      page.kind === 'words' && page.language === language && page.facts ? [[page.page, { ...page, facts: page.facts }]] : [],
    ),
  );
  const begun = (path: string) => {
    const words = translations.get(path);
    return words && hasWords(words.facts, words.source) ? words : undefined;
  };
  const log = originals.map(({ facts, page }) => localize(facts, begun(page)?.facts));
  const html = new Map(pagesOf(build).map((page) => [page.path, page.html]));
  const { languages, programme, people, milestones } = site;
  const shared = {
    log,
    language,
    words: previewWords(language),
    site: { base: new URL(build.url).pathname, languages, programme, people, milestones },
  };
  return originals.flatMap((original) => {
    const words = begun(original.page);
    const prose = hasProse(words?.source) || !hasProse(original.source) ? (words ?? original) : original;
    const published = html.get(pagePath(original.page, language, first));
    if (published === undefined) return [];
    const { facts } = original;
    const translation = words?.facts;
    const props = { ...shared, facts, translation, body: prose.source, proseLanguage: prose.language, file: (words ?? original).path };
    return [{ html: published, props }];
  });
}

/** The preview and what compares it, for a page without a site. */
const bundled = build({
  entryPoints: [resolve(import.meta.dirname, 'preview-page.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'weekPreview',
  target: 'es2022',
  write: false,
});

async function compared(page: Page, week: PublishedWeek): Promise<{ published: string[]; preview: string[] }> {
  return await page.evaluate(
    ({ html, props }) => {
      const { weekPreview } = globalThis as unknown as { weekPreview: typeof import('./preview-page.ts') };
      return weekPreview.compare(html, props as PublishedWeek['props']);
    },
    week as unknown as { html: string; props: object },
  );
}

for (const site of built('reference', 'based', 'fixture', 'imported', 'real')) {
  test.describe(`${site.name}: the preview of a week`, () => {
    for (const language of new Set(
      pagesOf(site)
        .filter(({ kind }) => kind === 'week')
        .map((page) => page.language),
    )) {
      test(`shows the facts as the page does (${language})`, async ({ page }) => {
        await page.addScriptTag({ content: (await bundled).outputFiles[0]?.text ?? '' });
        const weeks = weeksOf(site, language);
        expect(weeks.length).toBeGreaterThan(0);
        for (const week of weeks) {
          const { published, preview } = await compared(page, week);
          expect(published.length).toBeGreaterThan(10);
          expect.soft(preview, week.props.file).toEqual(published);
        }
        const address = page.url();
        await page.locator('.brief a').first().click();
        expect(page.url(), 'the address of the editor').toBe(address);
      });
    }
  });
}
