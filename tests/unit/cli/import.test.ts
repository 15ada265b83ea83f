import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { missingStep, runImport } from '../../../src/cli/import.ts';
import { rootWith } from './roots.ts';

const site = resolve('tests/fixtures/hugo/suffix');

const texts = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [[join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')]] : [],
    ),
  );

describe('npx shiplog import', () => {
  it('writes a content root without errors and a report, and prints a table', () => {
    const root = join(rootWith(), 'new');
    const { out, code } = runImport([site, '--into', root], '/nowhere');
    expect(code).toBe(0);
    for (const said of ['11 (en, vi)', '1 with 2 tasks', '100% of', 'link-dead', 'image-missing', 'import-report.json'])
      expect(out).toContain(said);
    expect(checkContent(root).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.parse(readFileSync(join(root, 'import-report.json'), 'utf8'))).toMatchObject({
      version: 1,
      summary: { pages: 11 },
      edited: [],
    });
  });

  it('prints each warning with file, line and what was done, and why files were skipped', () => {
    const { out } = runImport([site, '--dry-run'], join(rootWith(), 'new'));
    expect(out).toContain(
      'suffix/content/_index.md:8 Broken link "9-Nowhere/": the site has no such page. → Its text is kept and marked as a broken link.\n',
    );
    expect(out).toMatch(/files skipped +1 \(not used by any page\)\n/);
  });

  it('names what site.yaml still lacks', () => {
    expect(runImport([site, '--into', join(rootWith(), 'new')], '/').out).toMatch(/\/site.yaml: programme, people, milestones\.\n/);
    expect(missingStep('name: Ours\npeople: []\nprogramme:\n  name: Autumn\n', 'ours')).toEqual(['  Add to ours/site.yaml: milestones.']);
    expect(missingStep('people: []\nprogramme: {}\nmilestones: []\n', 'ours')).toEqual([]);
  });

  it('changes nothing when it runs again', () => {
    const root = join(rootWith(), 'new');
    runImport([site, '--into', root], '/');
    const before = texts(root);
    expect(runImport([site, '--into', root], '/').out).toContain('Wrote 0 files');
    expect(texts(root)).toEqual(before);
  });

  it('keeps a file that was edited since, names it, and overwrites it with --force', () => {
    const root = join(rootWith(), 'new');
    runImport([site, '--into', root], '/');
    writeFileSync(join(root, 'en/index.md'), '---\ntitle: Mine\n---\n');
    const again = runImport([site, '--into', root], '/');
    expect(again.out).toContain('kept because it was edited: en/index.md');
    expect(JSON.parse(readFileSync(join(root, 'import-report.json'), 'utf8'))).toMatchObject({ edited: ['en/index.md'] });
    expect(readFileSync(join(root, 'en/index.md'), 'utf8')).toContain('Mine');
    runImport([site, '--into', root, '--force'], '/');
    expect(readFileSync(join(root, 'en/index.md'), 'utf8')).toContain('Voyage');
  });

  it('writes nothing with --dry-run, and says what it would write', () => {
    const root = join(rootWith(), 'new');
    expect(runImport([site, '--into', root, '--dry-run'], '/').out).toContain('Would write 15 files');
    expect(existsSync(root)).toBe(false);
  });

  it('reports its progress', () => {
    const steps: string[] = [];
    runImport([site, '--into', join(rootWith(), 'new'), '--dry-run'], '/', (step, done, of) => void steps.push(`${step} ${done}/${of}`));
    expect(steps[0]).toBe('reading 0/0');
    expect(steps).toContain('pages 11/11');
  });

  it('does not touch content that no import wrote', () => {
    const root = rootWith({ 'site.yaml': 'name: Ours\n' });
    expect(runImport([site, '--into', root], '/')).toMatchObject({
      code: 1,
      out: expect.stringContaining('contains content that was not imported'),
    });
    expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe('name: Ours\n');
  });

  test.each([
    [[], 'expected one folder'],
    [[site, site], 'expected one folder'],
    [['/nowhere/at/all'], 'is not a folder'],
    [[site, '--dates', 'ymd'], 'unknown date order'],
    [[site, '--fast'], "Unknown option '--fast'"],
    [[site, '--into', join(site, 'content')], 'is inside the site'],
    [[resolve('tests/fixtures/hugo/suffix/static')], 'has no pages'],
  ])('refuses %j', (words, said) => {
    const { out, code } = runImport(words, join(rootWith(), 'new'));
    expect(code).toBe(1);
    expect(out).toContain(said);
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});
