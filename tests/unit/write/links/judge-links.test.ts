// The links of a text, judged in the page: the same findings as the build's, each where its target is, with its remedy.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { basename, dirname } from 'node:path/posix';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ContentTree, PageFile } from '../../../../src/check/content-tree.ts';
import type { Finding } from '../../../../src/check/finding.ts';
import { type LinkFacts, linkFacts } from '../../../../src/check/link-facts.ts';
import { readBody } from '../../../../src/check/read-body.ts';
import { readContent } from '../../../../src/check/read-content.ts';
import { links } from '../../../../src/check/rules/links.ts';
import { findingWords } from '../../../../src/i18n/messages.ts';
import { isPageFile } from '../../../../src/site/links.ts';
import { inLanguage } from '../../../../src/write/judge/in-language.ts';
import { type ProseFinding, rewritten } from '../../../../src/write/judge/prose-finding.ts';
import { judgeLinks } from '../../../../src/write/links/judge-links.ts';
import { contentFolder, png } from '../../check/content-folder.ts';

const root = resolve(import.meta.dirname, '../../../..');

const week = (number: number, body: string, more = ''): string => `---
week: ${number}
title: Week ${number}
${more}tasks:
  - { id: load, title: Load, state: done, evidence: [] }
---
${body}`;

const site: Record<string, string | Uint8Array> = {
  'site.yaml': `name: Test
description: A test
url: https://report.example/site/
languages: [en, vi]
programme: { name: Practice, starts: 2025-09-01, ends: 2025-09-27, weeks: 4 }
people: [{ id: lan, name: Lan }]
features: { sandbox: false }
redirects: { /old/: /guide/plan/ }
`,
  'en/guide/plan.md': '---\ntitle: Plan\n---\n## Goals and scope\n\nText[^1].\n\n[^1]: Note.\n',
  'vi/guide/plan.md': '---\ntitle: Kế hoạch\n---\n## Mục tiêu\n',
  'en/guide/budget table.csv': 'a,b\n',
  'en/guide/constructor.md': '---\ntitle: Constructor\n---\n',
  'en/later.md': '---\ntitle: Later\ndraft: true\n---\n',
  'en/worklog/week-01.md': week(1, '## Notes\n'),
  'vi/worklog/week-01.md': '---\ntitle: Tuần 1\n---\n## Ghi chú\n',
  'en/worklog/Board.png': png,
  'images/logo.png': png,
  'architecture/shop/v1.yaml': 'title: Shop\nelements: []\n',
};

/** The content with `body` as the text of a file, as the build reads it, and what the page has of the content without it. */
function both(path: string, body: string, front = ''): { check: string[]; page: string[]; found: ReturnType<typeof judgeLinks> } {
  const isWeek = path.startsWith('en/worklog/');
  const text = isWeek ? week(2, body, front) : `---\ntitle: Tuần 1\n---\n${body}`;
  const root = contentFolder({ ...site, [path]: text });
  const tree = readContent(root, root);
  const before = contentFolder(site);
  const facts = linkFacts(readContent(before, before)) as LinkFacts;
  return { ...said(tree, facts, path), found: judged(tree, facts, path) };
}

const fileOf = (tree: ContentTree, path: string): PageFile => {
  const file = tree.pages.find((page) => page.path === path);
  if (!file) throw new Error(`there is no page ${path}`);
  return file;
};

/** What the page says of a file of `tree`, with the facts of a site that is published. */
function judged(tree: ContentTree, facts: LinkFacts, path: string): ReturnType<typeof judgeLinks> {
  const file = fileOf(tree, path);
  // As in a form: facts are JSON, and the files beside the page are known by name.
  const beside = [...tree.files].filter((name) => dirname(name) === dirname(path) && !isPageFile(name)).map((name) => basename(name));
  const value = JSON.parse(JSON.stringify(file.yaml?.value ?? {}));
  return judgeLinks(JSON.parse(JSON.stringify(facts)), { path, language: file.language, facts: value, body: file.source }, beside);
}

function said(tree: ContentTree, facts: LinkFacts, path: string): { check: string[]; page: string[] } {
  const file = fileOf(tree, path);
  const one = ({ code, severity, what, fix }: Pick<Finding, 'code' | 'severity' | 'what' | 'fix'>): string =>
    `${severity} ${code}: ${what} → ${fix}`;
  // A page says paths below the content root.
  const shown = tree.pages.filter((page) => page.shown !== page.path);
  const plain = (text: string): string => shown.reduce((all, page) => all.replaceAll(page.shown, page.path), text);
  const check = links(tree).filter((found) => found.file === file.shown);
  return { check: check.map((found) => plain(one(found))).sort(), page: judged(tree, facts, path).map(one).sort() };
}

const TARGETS = [
  '../guide/plan.md',
  '../guide/plan.md#goals-and-scope',
  '../guide/plan.md#goals',
  '../guide/plan.md#Goals-and-scope',
  '../guide/Plan.md',
  '../guide/plam.md',
  '../guide/plan',
  '../guide/',
  '../guide',
  '../guide/constructor.md',
  '../guide/toString.md',
  '../guide/budget%20table.csv',
  '../guide/budget.csv',
  '../later.md',
  '/later/',
  '../../vi/guide/plan.md',
  '../../vi/guide/plan.md#muc-tieu',
  '../../vi/later.md',
  'week-01.md',
  'week-01.md#notes',
  'week-01.md#task-load',
  'week-01.md#task-lost',
  'week-09.md',
  'week-02.md#here',
  '#here',
  '#task-load',
  '#objectives',
  '#there',
  '#',
  '#health',
  'Board.png',
  'board.png',
  'bord.png',
  '../../images/logo.png',
  '../../site.yaml',
  '../../architecture/shop/v1.yaml',
  '../../architecture/shop/v2.yaml',
  '../../proposal/index.md',
  '../../proposal/plan.pdf',
  '../../../outside.md',
  '/guide/plan/',
  '/guide/plan/#goals-and-scope',
  '/guide/plan/#x',
  '/guide/plam/',
  '/vi/guide/plan/',
  '/sandbox/',
  '/review/',
  '/worklog/',
  '/worklog/#weeks',
  '/worklog/#week',
  '/old/',
  '/constructor/',
  '/guide/constructor/',
  '/images/logo.png',
  '/images/loga.png',
  '/feed.xml',
  '/worklog/week-02/',
  'https://report.example/site/guide/plan/',
  'https://report.example/site/guide/plam/',
  'https://example.com/x',
  'https://exa mple.com',
  'http://',
  'mailto:team@example.com',
  'javascript:alert(1)',
  'github.com/team/shop',
  'commit',
  'a\\\\b.md',
  'dead:gone.md',
  '',
];

const linked = (target: string): string => `## Here\n\nSee [it](<${target}>) and ![it](<${target}>).\n`;

describe('a link and a picture with the target', () => {
  test.each(TARGETS)('%j are judged as in the build, in a week', (target) => {
    const { check, page } = both('en/worklog/week-02.md', linked(target));
    expect(page).toEqual(check);
  });

  test.each(TARGETS)('%j are judged as in the build, in a translation and in a draft', (target) => {
    const translated = both('vi/worklog/week-01.md', linked(target));
    expect(translated.page).toEqual(translated.check);
    const draft = both('en/worklog/week-02.md', linked(target), 'draft: true\n');
    expect(draft.page).toEqual(draft.check);
  });
});

describe.each(
  ['content', 'tests/fixtures/site', '../shared/seed/content']
    .map((folder) => resolve(root, folder))
    .filter((folder) => existsSync(folder)),
)('the site of %s', (folder) => {
  const tree = readContent(folder, folder);
  const facts = linkFacts(tree) as LinkFacts;
  const files = tree.pages.filter(({ body, kind }) => kind !== 'page' && !body.syntax);
  // Each target of the site, from every week, and with a letter lost.
  const targets = [...new Set(tree.pages.flatMap(({ body }) => body.links.map(({ target }) => target)))];

  it('has weeks whose links are judged as in the build', () => {
    expect(files.length).toBeGreaterThan(2);
    for (const { path } of files) {
      const { check, page } = said(tree, facts, path);
      expect(page).toEqual(check);
    }
  });

  it('judges any link of the site as the build does, also with a letter lost', () => {
    const place = fc.constantFrom(...files.map(({ path }) => path));
    const target = fc
      .tuple(fc.constantFrom(...targets), fc.option(fc.nat(40)))
      .map(([whole, lost]) => (lost === null ? whole : whole.slice(0, lost) + whole.slice(lost + 1)));
    fc.assert(
      fc.property(place, target, (path, written) => {
        const body = `[x](<${written.replaceAll(/[<>\\]/g, '')}>)\n`;
        const pages = tree.pages.map((page) =>
          page.path === path ? { ...page, source: body, body: readBody(body, page.format, 0) } : page,
        );
        const { check, page } = said({ ...tree, pages }, facts, path);
        expect(page).toEqual(check);
      }),
    );
  });
});

it('a page or picture that is newer than the published site is known by its name alone', () => {
  const root = contentFolder(site);
  const facts = linkFacts(readContent(root, root)) as LinkFacts;
  const edited = { path: 'en/worklog/week-02.md', language: 'en', facts: {}, body: '[lost](../new.md) ![new](new.webp)' };
  expect(judgeLinks(facts, edited, ['new.webp']).map(({ what }) => what)).toEqual(['broken link "../new.md": there is no file en/new.md']);
});

describe('links in the facts', () => {
  const texts = (target: string): string => `summary: 'See [it](<${target}>) and ![it](none.png)'
objectives:
  read: 'Read [it](<${target}>) <a href="none.md">x</a>'
`;

  test.each(TARGETS.filter((target) => !/[\\']/.test(target)))('to %j are judged as in the build', (target) => {
    const { check, page } = both('en/worklog/week-02.md', '## Here\n', texts(target));
    expect(page).toEqual(check);
  });

  const evidenceOf = (href: string) => ({
    week: 2,
    tasks: [
      {
        id: 'load',
        title: 'Load',
        state: 'done',
        evidence: [
          { id: 'a', label: 'A', href: 'https://example.com/' },
          { id: 'b', label: 'B', href },
        ],
      },
    ],
  });
  const found = (facts: Record<string, unknown>) => {
    const root = contentFolder(site);
    const known = linkFacts(readContent(root, root)) as LinkFacts;
    return judgeLinks(known, { path: 'en/worklog/week-02.md', language: 'en', facts, body: '' }, ['board.webp']);
  };

  it.each([
    ['../guide/plam.md', 'broken link "../guide/plam.md": there is no file en/guide/plam.md', '../guide/plan.md'],
    ['../guide/plan.md#goal-and-scope', 'en/guide/plan.md has no heading "#goal-and-scope"', '../guide/plan.md#goals-and-scope'],
    ['bord.webp', 'file not found: en/worklog/bord.webp', 'board.webp'],
  ])('of evidence have their finding and their remedy at its field: %s', (href, what, fixed) => {
    const path = ['tasks', 0, 'evidence', 1, 'href'];
    const [finding, ...more] = found(evidenceOf(href));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ path, what, remedy: { label: `Write "${fixed}"`, change: { path, set: fixed } } });
    expect(found(evidenceOf(fixed))).toEqual([]);
  });

  it.each(['github.com/team/shop', 'commit', '', 'https://exa mple.com', 'javascript:x'])(
    'of evidence whose form is wrong are judged with the facts: %j',
    (href) => {
      expect(found(evidenceOf(href))).toEqual([]);
    },
  );
});

describe('the remedy', () => {
  it.each([
    ['See [the plan](../guide/plam.md).', 'Write "../guide/plan.md"', 'See [the plan](../guide/plan.md).'],
    ['See [the plan](<../guide/Plan.md>).', 'Write "../guide/plan.md"', 'See [the plan](<../guide/plan.md>).'],
    ['[x](../guide/plan.md#goal-and-scope)', 'Write "../guide/plan.md#goals-and-scope"', '[x](../guide/plan.md#goals-and-scope)'],
    ['![x](bord.png)', 'Write "Board.png"', '![x](Board.png)'],
    ['[x](../guide/budget-table.csv)', 'Write "../guide/budget%20table.csv"', '[x](../guide/budget%20table.csv)'],
    ['[x](github.com/team/shop)', 'Write "https://github.com/team/shop"', '[x](https://github.com/team/shop)'],
    ['a <a href="/guide/plam/">plan</a>', 'Write "/guide/plan/"', 'a <a href="/guide/plan/">plan</a>'],
    ['[x][plan]\n\n[plan]: ../guide/plam.md "Plan"', 'Write "../guide/plan.md"', '[x][plan]\n\n[plan]: ../guide/plan.md "Plan"'],
    [':::card[Plan]{href="../guide/plam.md"}\n:::', 'Write "../guide/plan.md"', ':::card[Plan]{href="../guide/plan.md"}\n:::'],
  ])('of %j is a button, and leaves nothing to find', (body, label, fixed) => {
    const [finding, ...more] = both('en/worklog/week-02.md', body).found as ProseFinding[];
    expect(more).toEqual([]);
    expect(finding?.remedy?.label).toBe(label);
    expect(finding && rewritten(body, finding)).toBe(fixed);
    expect(both('en/worklog/week-02.md', fixed).found).toEqual([]);
  });

  it('changes nothing where the text is another by now', () => {
    const [finding] = both('en/worklog/week-02.md', '[x](../guide/plam.md)').found as ProseFinding[];
    expect(finding && rewritten('Now [x](../guide/plam.md)', finding)).toBe('Now [x](../guide/plam.md)');
  });

  it('is not there where the check names none', () => {
    expect(both('en/worklog/week-02.md', '[x](nothing-like-it.md) [y]() [z](javascript:x)').found.map(({ remedy }) => remedy)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('every sentence on a link is said in Vietnamese', () => {
  const [en, vi] = [findingWords('en'), findingWords('vi')];
  const found = TARGETS.flatMap((target) => both('en/worklog/week-02.md', linked(target)).found);
  expect(found.length).toBeGreaterThan(50);
  for (const finding of found) {
    const translated = inLanguage(finding, vi);
    for (const part of ['what', 'fix'] as const) {
      expect.soft(translated[part], finding[part]).not.toBe(finding[part]);
      expect.soft(translated[part].replaceAll(/"[^"]*"/g, '')).not.toMatch(/\b(?:the|is|of|or|and|write|with|from|this|has|not)\b/);
    }
    expect.soft(inLanguage(finding, en)).toEqual(finding);
  }
});
