// Real sites, where they lie beside the repository. Without them each case is skipped by name.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { importSite, planWrite, writeImport } from '../../../src/importer/index.ts';
import { folderWith } from './sites.ts';

const corpus = resolve('../shared/corpus');
const seed = resolve('../shared/seed');
const names = ['clickstream', 'crlf', 'fake-dates', 'notices', 'raw-html', 'stacked-weeks', 'toml-mixed', 'toml-relref'] as const;

/** Imports the site into its own folder, and checks what was written. */
function brought(site: string) {
  const { files, report } = importSite(site, { dates: 'auto' });
  const root = folderWith();
  const plan = planWrite(root, files, false);
  writeImport(root, files, plan, JSON.stringify(report));
  return { root, files, report, findings: checkContent(root).findings };
}

describe('the real sites', () => {
  for (const name of names) {
    const site = join(corpus, name);
    it.skipIf(!existsSync(site))(`${name} is imported with every word, without an error, and the same twice`, { timeout: 60_000 }, () => {
      const { root, files, report, findings } = brought(site);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.files.filter(({ words }) => (words?.missing.length ?? 0) > 0).map(({ file, words }) => [file, words?.missing])).toEqual(
        [],
      );
      expect(report.summary.weeks).toBeGreaterThanOrEqual(8);
      expect(report.summary.pages).toBeGreaterThan(40);
      expect(planWrite(root, importSite(site, { dates: 'auto' }).files, false).same).toHaveLength(files.size);
    });
  }

  it.skipIf(!existsSync(corpus))('are all named above', () => {
    expect(readdirSync(corpus).toSorted()).toEqual([...names]);
  });

  it.skipIf(!existsSync(seed))(
    'the seed is imported with its apostrophes fixed, five dated tasks, and its weekday contradiction reported',
    () => {
      const { files, report, findings } = brought(seed);
      const week = String(files.get('en/worklog/week-08.md'));
      expect(week).toContain('it’s easy to access');
      expect(week).not.toContain('â€');
      expect(week.match(/^ {4}starts: \d{4}-\d\d-\d\d$/gm)).toHaveLength(5);
      expect(report.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['mojibake', 'weekday-contradiction']));
      expect(findings).toEqual([]);
    },
  );
});
