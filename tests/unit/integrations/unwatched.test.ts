import { expect, it, test } from 'vitest';
import { unwatched } from '../../../src/integrations/unwatched.ts';

test.each([
  ['/tool/.cache/og/a.png', true],
  ['/tool/dist', true],
  ['/tool/dist/index.html', true],
  ['/tool/distant/index.html', false],
  ['/tool/src/dist/a.ts', false],
  ['/team/dist/content/en/index.md', false],
  ['/team/.cache/content/site.yaml', false],
])('%s is left out: %s', (path, out) => expect(unwatched('/tool/content', '/tool')(path)).toBe(out));

it('watches content below a folder of the tool', () => {
  expect(unwatched('/tool/.cache/site', '/tool')('/tool/.cache/site/en/index.md')).toBe(false);
  expect(unwatched('/tool/.cache/site', '/tool')('/tool/.cache/sites/en/index.md')).toBe(true);
});
