import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';
import { versionFinding } from '../../../src/check/rules/content-version.ts';
import { runCheck } from '../../../src/cli/check.ts';
import { runUpgrade } from '../../../src/cli/upgrade.ts';
import { rootWith } from './roots.ts';

const files = { 'site.yaml': '# Ours.\nname: T # short\ndescription: D\n', 'en/index.md': '---\ntitle: Home\n---\n\nHello.\n' };

it('shows what would change and writes nothing, then writes it once', () => {
  const root = rootWith(files);
  expect(runUpgrade([], root)).toEqual({
    code: 0,
    out: [
      'From version 0 of the content to version 1:',
      '  0 to 1: site.yaml names the version of the content',
      '',
      join(root, 'site.yaml'),
      '  + 2: shiplog: 1',
      '',
      'Nothing was written. To write 1 file: npx shiplog upgrade --write',
      '',
    ].join('\n'),
  });
  expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe(files['site.yaml']);
  expect(runUpgrade(['--write'], root).out).toContain('\nWrote 1 file.\n');
  expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe('# Ours.\nshiplog: 1\nname: T # short\ndescription: D\n');
  expect(runUpgrade(['--write'], root).out).toBe('The content has version 1, which this Shiplog reads: nothing to upgrade.\n');
});

it.each([
  [['--wrong'], "Unknown option '--wrong'"],
  [['now'], 'unexpected argument "now"'],
])('%j is refused: %s', (words, what) => {
  const { code, out } = runUpgrade(words, rootWith(files));
  expect([code, out.split('\n')[0]]).toEqual([1, what]);
});

it('refuses content of a newer version, as the check does', () => {
  const root = rootWith({ ...files, 'site.yaml': `shiplog: 2\n${files['site.yaml']}` });
  const newer = 'the content has version 2, and this Shiplog reads versions up to 1';
  expect(runUpgrade([], root)).toEqual({ code: 1, out: `${newer}\n  take a newer one: npm install shiplog@latest\n` });
  const { out, failed } = runCheck([], root);
  expect([failed, out]).toEqual([true, expect.stringContaining(`site.yaml:1:10 error content-newer  ${newer}`)]);
});

it('a tool that no longer reads a version says so, whether or not site.yaml names it', () => {
  const unnamed = readContent(rootWith(files));
  expect(versionFinding(unnamed)).toEqual([]);
  expect(versionFinding(unnamed, 3, 2)).toMatchObject([
    { code: 'content-older', what: 'the content has version 0, and this Shiplog reads versions from 2' },
  ]);
  const named = readContent(rootWith({ ...files, 'site.yaml': `shiplog: 1\n${files['site.yaml']}` }));
  expect(versionFinding(named, 3, 1)).toEqual([]);
});
