import { existsSync, readdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { importSite, planWrite, writeImport } from '../../../src/importer/index.ts';
import { folderWith } from './sites.ts';

const titled = (body: string) => `---\ntitle: Page\n---\n${body}\n`;

const row = (number: number) => `| ${(number % 5) + 2} | Task ${number} | 08/09/2025 | 08/09/2025 | |`;

/** A site with everything that could stop an import. */
function hostileSite(): string {
  const site = folderWith({
    'config.toml': 'title = "Hostile"\n[[[\n',
    'content/_index.md': titled(
      '[a](../../../../etc/passwd) ![b](../../../../etc/passwd) [c](javascript:x()) ![d](/images/link.png) <script>x()</script> <img src=x onerror=x()>',
    ),
    'content/big.md': '',
    'content/binary.md': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
    'content/dashes.md': titled(`${'- '.repeat(10_000)}deep`),
    'content/html.md': titled(`${'<ul><li>'.repeat(10_000)}deep${'</li></ul>'.repeat(10_000)}`),
    'content/quotes.md': titled(`${'>'.repeat(10_000)} deep`),
    'content/marks.md': titled(
      `${'*a **b '.repeat(3000)}\n\n${'['.repeat(5000)}\n\n${'{{<'.repeat(5000)}\n\n${'Ã'.repeat(20_000)}\n\n${' '.repeat(50_000)}x${'`'.repeat(9000)}`,
    ),
    'content/up.md': '---\ntitle: "../../../up"\nurl: "/../../../up"\nslug: "../../up"\naliases: ["../../../up", 5, {a: 1}]\n---\nText\n',
    'content/..up/..%2f..%2f.md': titled('Text'),
    'content/1-Worklog/1.1-Week1/_index.md': titled(
      `| Day | Task | Start Date | Completion Date | Reference Material |\n| --- | --- | --- | --- | --- |\n${Array.from({ length: 10_000 }, (_, index) => row(index)).join('\n')}`,
    ),
    'static/images/a.png': 'x',
  });
  truncateSync(join(site, 'content/big.md'), 50_000_000);
  symlinkSync('/etc/hostname', join(site, 'static/images/link.png'));
  symlinkSync('/etc', join(site, 'content/etc'));
  symlinkSync('..', join(site, 'content/loop'));
  return site;
}

describe('a hostile site', () => {
  it('ends in findings: no crash, no hang, no file outside the target, no error of the check', () => {
    const parent = folderWith();
    const target = join(parent, 'target');
    const { files, report } = importSite(hostileSite(), { dates: 'auto' });
    writeImport(target, files, planWrite(target, files, false), '{}\n');

    const reasons = Object.fromEntries(report.files.map(({ file, reason }) => [file, reason]));
    expect(reasons).toMatchObject({
      'content/big.md': expect.stringContaining('50 MB'),
      'content/binary.md': expect.stringContaining('binary'),
      'content/etc': expect.stringContaining('outside the site'),
      'content/loop': expect.stringContaining('symbolic link to a folder'),
      'static/images/link.png': expect.stringContaining('outside the site'),
    });
    expect(new Set(report.findings.map(({ code }) => code))).toContain('config');
    expect(readdirSync(parent)).toEqual(['target']);
    expect(readdirSync(target).toSorted()).toEqual(['.import.json', 'en', 'import-report.json', 'site.yaml']);
    expect(existsSync('/up')).toBe(false);
    for (const [file, content] of files) {
      expect(file.split('/')).not.toContain('..');
      if (typeof content === 'string' && file.endsWith('index.md')) expect(content).not.toMatch(/<script|onerror|javascript:/);
    }
    expect(report.summary.tasks).toBe(10_000);
    expect(checkContent(target).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
