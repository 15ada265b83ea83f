import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Code, codes } from '../../../src/check/codes.ts';
import { severityOf } from '../../../src/check/severity.ts';

it('the guide lists every code of the check with its severity and title, and no other', () => {
  const guide = readFileSync('content/en/guide/reference.md', 'utf8');
  const listed = [...guide.matchAll(/^\| `([a-z0-9-]+)` \| (error|warning|note) \| (.*) \|$/gm)].map(([, ...cells]) => cells.join(' | '));
  expect(listed).toEqual(Object.entries(codes).map(([code, title]) => `${code} | ${severityOf(code as Code)} | ${title}`));
});
