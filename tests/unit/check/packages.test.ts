// Parts of a site that need packages which most sites do not install.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { hasPackages } from '../../../src/check/rules/packages.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { rootWith } from '../cli/roots.ts';

afterEach(() => vi.unstubAllEnvs());

/** A tool without packages. */
function bareTool(): void {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-tool-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  vi.stubEnv('SHIPLOG_TOOL', folder);
}

const site = (more: string): string => `name: A\ndescription: B\n${more}`;
const found = (more: string) =>
  checkContent(rootWith({ 'site.yaml': site(more), 'en/index.md': '---\ntitle: A\n---\n' })).findings.filter(
    ({ code }) => code === 'package-missing',
  );

it('a live demo without its packages is an error at its line, with the command that installs them', () => {
  expect(found('features: { sandbox: true }\n')).toEqual([]);
  bareTool();
  expect(found('features: { sandbox: true }\n')).toMatchObject([
    {
      line: 3,
      what: 'the live demo needs packages that other sites do not, and 9 of them are not installed',
      fix: expect.stringMatching(/^run npm install @astrojs\/react@\^7.* d3-time@\^3[\d.]+, or switch it off$/),
    },
  ]);
});

it('a site without the live demo, or that says nothing of it, needs none', () => {
  bareTool();
  expect([...found('features: { sandbox: false }\n'), ...found('')]).toEqual([]);
  expect(hasPackages(siteSchema.parse({ name: 'A', description: 'B', pipeline: { computer: 'http://127.0.0.1:9090' } }))).toBe(true);
});
