import { expect, it } from 'vitest';
import { writableKind } from '../../../../src/integrations/write/writable-path.ts';

it.each([
  ['en/worklog/week-08.md', 'text'],
  ['vi/worklog/week-108.mdx', 'text'],
  ['reviews/week-08/2025-11-10-thay-ha.yaml', 'text'],
  ['en/worklog/images/bảng điều khiển.webp', 'picture'],
  ['en/worklog/week-08.PNG', 'picture'],
  ['images/people/lan.jpg', 'picture'],
])('the editor writes %s: %s', (path, kind) => {
  expect(writableKind(path, ['en', 'vi'])).toBe(kind);
});

it.each([
  'site.yaml',
  'theme.css',
  'en/index.md',
  'en/worklog/index.md',
  'en/worklog/week-8.md',
  'en/worklog/week-08.astro',
  'en/worklog/week-08.md.html',
  'en/worklog/sub/week-08.md',
  'en/proposal/a.webp',
  'fr/worklog/week-08.md',
  'en/worklog/logo.svg',
  'files/demo/index.html',
  'i18n/en.yaml',
  'reviews/2025-11-10-ha.yaml',
  '../en/worklog/week-08.md',
  'en/worklog/../worklog/week-08.md',
  'en/worklog/./a.webp',
  '/en/worklog/week-08.md',
  '/etc/images/a.webp',
  'C:/en/worklog/week-08.md',
  'en\\worklog\\week-08.md',
  'en/worklog/..\\..\\a.webp',
  'en/worklog/%2e%2e/a.webp',
  'en/worklog/.hidden.webp',
  'en/worklog/a.webp:stream.webp',
  'en/worklog/a\0.webp',
  'images/a .webp ',
  'images/',
  'images/.webp',
  '',
  `images/${'a'.repeat(200)}.webp`,
])('the editor leaves %j alone', (path) => {
  expect(writableKind(path, ['en', 'vi'])).toBeUndefined();
});
