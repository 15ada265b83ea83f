// The final report: one outline, links that stay on it, and a PDF that is tagged, on A4, and numbered.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { printReports } from '../../src/cli/print-report.ts';
import { parseAddress } from '../../src/site/urls.ts';
import { linksOf } from './links.ts';
import { built, defaultLanguageOf, pagesOf, titled } from './pages.ts';
import { expect, test } from './site-test.ts';

/** The text of a PDF's objects, those in compressed streams too. */
function objectsOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    const start = index + mark.length;
    try {
      return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}

for (const site of built('reference', 'based', 'fixture', 'imported', 'real')) {
  const reports = pagesOf(site).filter(({ path }) => /(^|\/)report\/$/.test(path));

  test.describe(site.name, () => {
    test.use({ site });

    for (const report of reports) {
      test(`${titled(report)} has unique ids, and links to existing ones`, () => {
        const ids = [...report.html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        const { anchors, targets } = linksOf(report.html);
        const places = targets.filter(({ url }) => url.startsWith('#')).map(({ url }) => decodeURIComponent(url.slice(1)));
        expect(places.filter((place) => !anchors.has(place))).toEqual([]);
        expect(places.length).toBeGreaterThan(3);
      });

      test(`${titled(report)} is not in the search index, and has no inline style`, () => {
        expect(report.html).toMatch(/<meta name="robots" content="noindex"/);
        expect(report.html).not.toMatch(/data-pagefind-body|<[^>]+\sstyle=/);
      });

      // Headings of an imported site may skip levels.
      if (!['reference', 'fixture'].includes(site.name)) continue;
      test(`${titled(report)} has the outline of a book: one title, sections, pages, and no skipped level`, () => {
        const main = /<main[\s>][\s\S]*<\/main>/.exec(report.html)?.[0] ?? '';
        const levels = [...main.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
        expect(levels.filter((level) => level === 1)).toEqual([1]);
        expect(levels.flatMap((level, index) => (index > 0 && level > (levels[index - 1] ?? 0) + 1 ? [index] : []))).toEqual([]);
      });
    }
  });
}

for (const site of built('reference', 'fixture')) {
  test.describe(`${site.name}, in print`, () => {
    test.use({ site });

    test('is a tagged PDF on A4 with an outline, links within it and links to the published site', async ({ browserName }, info) => {
      expect(browserName).toBe('chromium');
      const file = info.outputPath('report.pdf');
      const { executablePath } = info.project.use.launchOptions ?? {};
      await printReports(executablePath ?? '', [
        { folder: site.root, address: parseAddress(site.url), path: 'report/', name: 'The site', file },
      ]);
      const pdf = objectsOf(readFileSync(file));
      expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      expect(pdf).toMatch(/\/Type \/Outlines|\/Outlines /);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      expect(pdf).toContain(`/Lang (${defaultLanguageOf(site)})`);
      expect(pdf).toMatch(/\/Dest[ /]/);
      const addresses = [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url]) => url ?? '');
      expect(addresses.filter((url) => /127\.0\.0\.1|localhost|\/report\/#/.test(url))).toEqual([]);
      expect((pdf.match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(3);
    });
  });
}
