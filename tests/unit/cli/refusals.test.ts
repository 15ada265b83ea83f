// Commands that cannot do what is asked end at once, write nothing, and say why.
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCheck } from '../../../src/cli/check.ts';
import { type InitSystem, runInit } from '../../../src/cli/init.ts';
import { runNew } from '../../../src/cli/new.ts';
import { rootWith } from './roots.ts';

const linux: InitSystem = { env: {}, platform: 'linux' };

it.runIf(existsSync('/proc/self'))('init ends where no folder can be created', async () => {
  const { out, code } = await runInit(['/proc/nope/deeper'], '/', linux);
  expect([code, out]).toEqual([1, expect.stringContaining('cannot be created: its folder cannot be created')]);
});

it('init makes every folder on the way to a new one', async () => {
  const root = rootWith();
  expect((await runInit(['a/b/c', '--content-only'], root, linux)).code).toBe(0);
  expect(existsSync(join(root, 'a/b/c/site.yaml'))).toBe(true);
});

it('init onto a broken symbolic link says so', async () => {
  const root = rootWith();
  symlinkSync('gone', join(root, 'link'));
  const { out, code } = await runInit(['link'], root, linux);
  expect([code, out]).toEqual([1, expect.stringContaining('link is a broken symbolic link')]);
});

it('new writes no week while the programme cannot be used', () => {
  const root = rootWith({
    'site.yaml': 'name: T\ndescription: T\nprogramme: { name: P, starts: 2025-09-01, ends: 2025-08-01, weeks: 4 }\n',
    'en/index.md': '---\ntitle: Home\n---\n',
  });
  const { out, code } = runNew(['week'], root);
  expect([code, out]).toEqual([1, expect.stringContaining('the programme in site.yaml has errors')]);
  expect(existsSync(join(root, 'en/worklog'))).toBe(false);
});

it('check reports in one form at a time', () => {
  expect(runCheck(['--json', '--github'], 'tests/fixtures/site')).toEqual({
    out: expect.stringContaining('--json and --github exclude each other'),
    failed: true,
  });
});
