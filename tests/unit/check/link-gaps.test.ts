import { expect, it } from 'vitest';
import { linkGaps } from '../../../src/check/link-gaps.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { contentFolder, page, week } from './content-folder.ts';

const gaps = (files: Record<string, string>): string[] => [...linkGaps(readContent(contentFolder(files)))].sort();

it('places that a text names and that the translated page lacks are known, in prose, in texts of a week, in evidence and in diagrams', () => {
  const facts = `summary: See [b](../notes/b.md#one)
tasks: [{ id: t, title: T, evidence: [{ id: e, label: E, href: ../notes/b.md#two }] }]
next: { n: 'See [b](../notes/b.md#shared)' }
`;
  const docs = 'title: S\nelements: [{ id: web, kind: service, name: W, docs: ../../en/notes/b.md#four }]\n';
  expect(
    gaps({
      'en/worklog/week-01.md': week(1, facts, '[b](../notes/b.md#three) [c](../notes/c.md#own)'),
      'en/notes/b.md': page('## One\n\n## Two\n\n## Three\n\n## Four\n\n## Shared'),
      'vi/notes/b.md': page('## Một\n\n## Shared'),
      'en/notes/c.md': page('## Own'),
      'architecture/shop/v1.yaml': docs,
    }),
  ).toEqual(['vi/notes/b#four', 'vi/notes/b#one', 'vi/notes/b#three', 'vi/notes/b#two']);
});

it('addresses that another language does not have are known, such as those of redirects and files', () => {
  const site = 'name: T\ndescription: T\nlanguages: [en, vi]\nredirects: { /old/: /notes/b/ }\n';
  const body = '[a](/old/) [b](/notes/b/) [c](/notes/b/#part) [d](/files/a.pdf) [e](/notes/b/#top) [f](/notes/b/#:~:text=Part)';
  expect(gaps({ 'site.yaml': site, 'en/a.md': page(body), 'en/notes/b.md': page('## Part'), 'files/a.pdf': 'x' })).toEqual([
    'vi/files/a.pdf#',
    'vi/old#',
  ]);
});

it('a site of one language has none', () => {
  expect(gaps({ 'site.yaml': 'name: T\ndescription: T\nlanguages: [en]\n', 'vi/index.md': '', 'en/a.md': page('[x](/old/)') })).toEqual([]);
});
