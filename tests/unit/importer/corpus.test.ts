import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { importSite, planWrite, writeImport } from '../../../src/importer/index.ts';
import { complete, damaged, hasComplete, type RealSite, reduced, withComplete } from './real-sites.ts';
import { folderWith } from './sites.ts';

/** Imports the site into its own folder, and checks what was written. */
function brought(site: string) {
  const { files, report } = importSite(site, { dates: 'auto' });
  const root = folderWith();
  const plan = planWrite(root, files, false);
  writeImport(root, files, plan, JSON.stringify(report));
  return { root, files, report, findings: checkContent(root).findings };
}

/** Imports it, and expects that nothing is lost and nothing refused. */
function expectComplete({ folder, weeks, pages }: RealSite) {
  const result = brought(folder);
  const { report, findings } = result;
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.files.filter(({ words }) => (words?.missing.length ?? 0) > 0).map(({ file, words }) => [file, words?.missing])).toEqual([]);
  expect(report.summary.weeks).toBeGreaterThanOrEqual(weeks);
  expect(report.summary.pages).toBeGreaterThan(pages);
  return result;
}

describe('the sites of interns', () => {
  it.each(reduced)('$name is imported with every word, without an error, and the same twice', (site) => {
    const { root, files } = expectComplete(site);
    expect(planWrite(root, importSite(site.folder, { dates: 'auto' }).files, false).same).toHaveLength(files.size);
  });

  it('a week with a damaged encoding has its apostrophes fixed, five dated tasks, and its weekday contradiction reported', () => {
    const { files, report, findings } = brought(damaged);
    const week = String(files.get('en/worklog/week-08.md'));
    expect(week).toContain('it’s easy to access');
    expect(week).not.toContain('â€');
    expect(week.match(/^ {4}starts: \d{4}-\d\d-\d\d$/gm)).toHaveLength(5);
    expect(report.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['mojibake', 'weekday-contradiction']));
    expect(findings).toEqual([]);
  });
});

describe.skipIf(!hasComplete)(withComplete('the complete sites'), () => {
  it.each(complete)('$name is imported with every word and without an error', (site) => {
    expectComplete(site);
  });
});
