import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { versionText } from '../../../src/cli/version.ts';
import { CONTENT_VERSION } from '../../../src/site/content-version.ts';

it('names the version of the tool and that of the content it reads', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(versionText()).toBe(`shiplog ${version} (content version ${CONTENT_VERSION})\n`);
});
