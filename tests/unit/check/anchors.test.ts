// Links to what the tool makes on a page: the check knows each anchor of a build, and no other. tests/browser compares it with built sites.
import { expect, it } from 'vitest';
import { findingsIn, page, placesIn, week } from './content-folder.ts';

const diagram = `title: Shop
elements: [{ id: web, kind: service, name: Web }, { id: db, kind: database, name: DB }]
relations: [{ id: read, from: web, to: db }]
flows: [{ id: buy, title: Buy, steps: [{ relation: read, title: Read }] }, { id: sell, title: Sell, steps: [{ relation: read, title: Read }] }]
`;
const site = (facts: string): string => `name: T
description: T
languages: [en, vi]
programme: { name: Practice, starts: 2025-09-01, ends: 2025-09-27, weeks: 4 }
people: [{ id: lan, name: Lan }, { id: minh, name: Minh, role: mentor }]
milestones: [{ id: build, name: Build }]
${facts}`;
const tasks = (number: number, more = ''): string =>
  week(
    number,
    `tasks:\n${[1, 2].map((task) => `  - { id: t${number}-${task}, title: T, starts: 2025-09-0${number}, ends: 2025-09-0${number}${task === 1 ? ', milestone: build' : ''} }\n`).join('')}${more}`,
  );
const log = { 'site.yaml': site(''), 'en/worklog/week-01.md': tasks(1), 'en/worklog/week-02.md': tasks(2, 'next: { go: Go }\n') };

/** The targets of `links`, written on one page, that the check refuses. */
const refused = (links: readonly string[], files: Record<string, string> = log, body = ''): string[] =>
  findingsIn({ ...files, 'en/from.mdx': page(`${body}\n\n${links.map((link) => `[x](${link})`).join('\n\n')}`) })
    .filter((line) => line.startsWith('en/from.mdx'))
    .map((line) => links[(Number(line.split(':')[1]) - 7) / 2] ?? line);

it('of headings in .mdx are known, of tags and with code in them too', () => {
  const body = '<h2>Our <em>plan</em></h2>\n\n<h3 id="own">Own</h3>\n\n## Week {3 + 4} of {9}\n\n## Our plan';
  expect(refused(['#our-plan', '#own', '#week--of-', '#our-plan-1'], log, '').length).toBe(4);
  const found = findingsIn({
    ...log,
    'en/from.mdx': page(`${body}\n\n[a](#our-plan) [b](#own) [c](#week--of-) [d](#our-plan-1) [e](#week-3--4-of-9)`),
  });
  expect(found.filter((line) => line.includes('broken-anchor'))).toEqual([expect.stringContaining('"#week-3--4-of-9"')]);
});

it('of live components are known', () => {
  const body = '<Timeline />\n<LatestWeek />\n<Diagram name="shop" flow="sell" />';
  const files = { ...log, 'architecture/shop/v1.yaml': diagram };
  const known = ['#milestone-build', '#milestone-none', '#latest', '#shop-v1-sell-steps', '#shop-v1-sell-1', '#top'];
  const unknown = ['#milestone-x', '#shop-v1-buy-steps', '#shop-v1-web', '#t1-1'];
  const shift = (links: readonly string[]) =>
    findingsIn({ ...files, 'en/from.mdx': page(`${body}\n\n${links.map((link) => `[x](${link})`).join(' ')}`) }).filter((line) =>
      line.includes('broken-anchor'),
    );
  expect(shift(known)).toEqual([]);
  expect(shift(unknown)).toHaveLength(unknown.length);
  expect(shift(['/worklog/#milestone-build', '/worklog/#days', '/vi/worklog/#totals'])).toEqual([]);
});

it('of a timeline that is not folded, or of one week, are not made', () => {
  const one = {
    'site.yaml': site(''),
    'en/worklog/week-01.md': week(1, 'tasks: [{ id: a, title: A, milestone: build, starts: 2025-09-01 }]\n'),
  };
  expect(refused(['#milestone-build'], one, '<Timeline />')).toEqual(['#milestone-build']);
  expect(refused(['#milestone-build'], log, '<Timeline week={1} />')).toEqual(['#milestone-build']);
});

it('of a week are those of the parts that it has', () => {
  const at = (number: number, anchor: string) => `worklog/week-0${number}.md#${anchor}`;
  const review = 'lang: en\nreviewer: minh\ndate: 2025-09-06\nverdict: changes\nremarks: [{ id: r1, text: Why }]\n';
  const files = { ...log, 'reviews/week-01/2025-09-06-minh.yaml': review, 'architecture/shop/v1.yaml': `${diagram}week: 1\n` };
  const known = [at(1, 'tasks'), at(1, 'timeline'), at(2, 'next'), at(2, 'next-go'), at(2, 'review'), at(2, 'health')];
  const reviewed = [at(1, 'reviews'), at(1, 'remark-r1'), at(1, 'architecture')];
  const unknown = [at(1, 'next'), at(1, 'blockers'), at(2, 'reviews'), at(2, 'architecture'), at(1, 'seal')];
  expect(refused([...known, ...reviewed, ...unknown], files)).toEqual(unknown);
});

it('of generated pages are known, and others are errors', () => {
  const files = {
    ...log,
    'site.yaml': site('features: { sandbox: true }\n'),
    'architecture/shop/v1.yaml': diagram,
    'architecture/shop/v2.yaml': diagram.replace('name: DB', 'name: Database'),
  };
  const known = [
    '/#home-people',
    '/review/#remarks',
    '/people/lan/#tasks',
    '/people/minh/#reviews',
    '/report/#report-totals',
    '/sandbox/#shows',
    '/architecture/shop/#newest',
    '/architecture/shop/v1/#shop-v1-web',
    '/vi/architecture/shop/v2/changes/#change-db',
    '/architecture/shop/v2.mmd',
  ];
  const unknown = [
    '/review/#rubric',
    '/people/lan/#reviews',
    '/architecture/shop/v1/changes/',
    '/search/#x',
    '/architecture/shop/v1/#shop-v1-x',
  ];
  expect(refused([...known, ...unknown], files)).toEqual(unknown);
});

it('of footnotes are known, whatever letters they have', () => {
  const body = 'A[^Chú] b[^Chú]\n\n[^Chú]: note\n\n[^unused]: x';
  const links = '[a](#user-content-fn-chú) [b](#user-content-fnref-ch%C3%BA-2) [c](#footnote-label)';
  const said = findingsIn({ 'en/a.md': page(`${body}\n\n${links} [d](#user-content-fnref-chú-3)`) });
  expect(said.filter((line) => line.includes('broken-anchor'))).toHaveLength(1);
});

it('of a site without weeks are said to come with the first week', () => {
  expect(placesIn({ 'en/a.md': page('[a](/worklog/) [b](/vi/review/)') })).toEqual([
    'en/a.md:5:1 error broken-link',
    'en/a.md:5:16 error broken-link',
  ]);
  expect(refused(['/worklog/'], { 'en/worklog/notes.md': page('x') })).toEqual([]);
});

it('of a draft are errors in every form, unless its original is published', () => {
  const draft = (title: string) => page(title, 'draft: true\n');
  const files = { 'en/a.md': draft('x'), 'en/b.md': page('## Part'), 'vi/b.md': draft('## Phần') };
  expect(refused(['a.md', '/a/', 'b.md#part'], files)).toEqual(['a.md', '/a/']);
  const vietnamese = findingsIn({ ...files, 'vi/c.md': page('[x](b.md#part) [y](b.md#phần) [z](a.md)'), 'en/c.md': page('x') });
  expect(vietnamese.filter((line) => line.startsWith('vi/c.md'))).toEqual([
    expect.stringMatching(/^vi\/c\.md:5:16 error broken-anchor/),
    expect.stringMatching(/^vi\/c\.md:5:31 error link-to-draft/),
  ]);
});
