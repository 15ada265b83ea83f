import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { versionText } from '../../../src/cli/version.ts';
import { CONTENT_VERSION } from '../../../src/site/content-version.ts';
import { generator } from '../../../src/site/tool.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

it('names the version of the tool and that of the content it reads', () => {
  expect(versionText()).toBe(`shiplog ${version} (content version ${CONTENT_VERSION})\n`);
  expect(generator).toBe(`Shiplog ${version}, content ${CONTENT_VERSION}`);
});

it('CHANGELOG.md starts with this version and its content version', () => {
  const [, newest = ''] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  expect(newest.split('\n').slice(0, 3)).toEqual([version, '', `Content version ${CONTENT_VERSION}.`]);
});
