import { describe, expect, it } from 'vitest';
import { findingsIn, page, placesIn, week } from './content-folder.ts';

describe('files that cannot be read', () => {
  it('the smallest site has nothing to fix', () => {
    expect(findingsIn({})).toEqual([]);
  });

  it('a missing content root is reported in one line', () => {
    expect(placesIn({ 'site.yaml': undefined })).toEqual(['site.yaml:1:1 error site-missing']);
  });

  it('site.yaml under another name is to be renamed', () => {
    expect(placesIn({ 'site.yaml': undefined, 'site.yml': 'name: x' })).toEqual(['site.yaml:1:1 error site-missing']);
  });

  it('text that is not UTF-8 is reported where it begins', () => {
    const latin = Buffer.from('---\ntitle: Page\n---\nCaf\xe9\n', 'latin1');
    expect(placesIn({ 'en/a.md': latin })).toEqual(['en/a.md:4:4 error not-utf8']);
  });

  it('UTF-16 is recognized by its NUL bytes', () => {
    expect(placesIn({ 'en/a.md': Buffer.from('\ufeff---\ntitle: Page\n---\n', 'utf16le') })).toEqual(['en/a.md:1:1 error not-utf8']);
  });

  it('a byte order mark and CRLF lines are accepted, and lines are counted correctly', () => {
    expect(placesIn({ 'en/a.md': '\ufeff---\r\ntitle: Page\r\n---\r\n\r\n[x](b.md)\r\n' })).toEqual(['en/a.md:5:1 error broken-link']);
  });

  it('a page without front matter, with unclosed front matter, or with TOML is told how a page begins', () => {
    expect(placesIn({ 'en/a.md': '# A', 'en/b.md': '---\ntitle: B\n\ntext', 'en/c.md': '+++\ntitle = "C"\n+++\n' })).toEqual([
      'en/a.md:1:1 error front-matter-missing',
      'en/b.md:1:1 error front-matter-open',
      'en/c.md:1:1 error front-matter-missing',
    ]);
  });

  it('a YAML error has its line and a fix', () => {
    expect(
      placesIn({
        'en/a.md': '---\ntitle: Week 8: the build\n---\n',
        'en/b.md': '---\ntitle: B\n\tlabel: x\n---\n',
        'en/c.md': '---\ntitle: C\ntitle: D\n---\n',
        'en/d.md': '---\n- a\n- b\n---\n',
        'en/e.md': '---\ntitle: *all*\n---\n',
      }),
    ).toEqual([
      'en/a.md:2:14 error yaml-syntax',
      'en/b.md:3:1 error yaml-syntax',
      'en/c.md:3:1 error yaml-syntax',
      'en/d.md:2:1 error yaml-syntax',
      'en/e.md:2:13 error yaml-syntax',
    ]);
  });

  it('YAML that refers to itself, or a body that nests too deeply, is a finding and not an exception', () => {
    const ring = 'objectives: &a { b: *a }\n';
    expect(placesIn({ 'en/worklog/week-01.md': week(1, ring), 'en/a.md': page('>'.repeat(20_000)) })).toEqual([
      'en/a.md:4:1 error mdx-syntax',
      'en/worklog/week-01.md:4:1 error yaml-syntax',
    ]);
  });

  it('YAML whose aliases represent millions of values is refused, and a few aliases are fine', () => {
    const floor = (level: number) =>
      `a${level}: &a${level} [${Array(10)
        .fill(level === 0 ? 'x' : `*a${level - 1}`)
        .join(', ')}]\n`;
    const tower = Array.from({ length: 9 }, (_, level) => floor(level)).join('');
    expect(placesIn({ 'en/worklog/week-01.md': week(1, tower), 'en/a.md': page('x', tower) })).toEqual([
      'en/a.md:4:1 error yaml-syntax',
      'en/worklog/week-01.md:5:1 error yaml-syntax',
    ]);
    expect(findingsIn({ 'en/a.md': page('x', 'description: &d Words\nlabel: *d\n') })).toEqual([]);
  });

  it('a key that JavaScript reserves is refused everywhere', () => {
    expect(placesIn({ 'en/worklog/week-01.md': week(1, 'objectives:\n  __proto__: Learn\n') })).toEqual([
      'en/worklog/week-01.md:5:1 error yaml-syntax',
    ]);
    expect(placesIn({ 'site.yaml': 'name: T\ndescription: T\nredirects: { __proto__: /a }\n' })).toEqual([
      'site.yaml:3:1 error yaml-syntax',
    ]);
  });

  it('a YAML error of site.yaml is the only finding: all others would follow from it', () => {
    expect(placesIn({ 'site.yaml': 'name: [Test\n', 'en/a.md': '# A' })).toEqual(['site.yaml:2:1 error yaml-syntax']);
  });
});

describe('values that their key does not accept', () => {
  it('an unknown key is reported at its place with the likely one', () => {
    expect(
      placesIn({
        'en/a.md': '---\ntitel: A\ntitle: A\nordre: 2\n---\n',
        'en/worklog/week-01.md': week(1, 'tasks:\n  - id: t1\n    title: T\n    onwer: lan\n'),
      }),
    ).toEqual(['en/a.md:2:1 error unknown-key', 'en/a.md:4:1 error unknown-key', 'en/worklog/week-01.md:7:5 error unknown-key']);
  });

  it('every wrong value of a week is reported in one run', () => {
    const facts = `period: { starts: 2025-09-01, ends: 01/09/2025 }
summary: ""
objectives: { 1st: Learn, b: 5 }
tasks:
  - id: t1
    title: T
    state: don
    starts: 2025-09-05
    ends: 2025-09-02
    owner: 7
    evidence:
      - { id: a, label: A, href: "javascript:alert(1)" }
      - { id: b }
  - id: T2
    detail: []
draft: yes
`;
    expect(placesIn({ 'en/worklog/week-01.md': week(1, facts) })).toEqual([
      'en/worklog/week-01.md:4:37 error schema',
      'en/worklog/week-01.md:5:10 error schema',
      'en/worklog/week-01.md:6:15 error schema',
      'en/worklog/week-01.md:6:30 error schema',
      'en/worklog/week-01.md:10:12 error schema',
      'en/worklog/week-01.md:13:12 error schema',
      'en/worklog/week-01.md:15:34 error schema',
      'en/worklog/week-01.md:16:9 error schema',
      'en/worklog/week-01.md:16:9 error schema',
      'en/worklog/week-01.md:17:5 error schema',
      'en/worklog/week-01.md:17:9 error schema',
      'en/worklog/week-01.md:18:5 error schema',
      'en/worklog/week-01.md:19:8 error schema',
    ]);
  });

  it('a day that does not exist is refused as it was typed, not moved to the next month', () => {
    expect(
      findingsIn({ 'en/worklog/week-01.md': '---\nweek: 1\ntitle: First\ntasks:\n  - { id: a, title: A, starts: 2026-02-29 }\n---\n' }),
    ).toEqual([
      expect.stringContaining(
        'schema: tasks[a].starts is "2026-02-29", not a valid date → write a day from 01 to 28: February 2026 has 28 days',
      ),
    ]);
  });

  it('a number as a title is to be quoted, a missing title to be added', () => {
    expect(
      placesIn({
        'en/a.md': '---\ntitle: 2025\n---\n',
        'en/b.md': '---\norder: first\n---\n',
        'en/c.md': '---\ntitle: 2025-09-01\n---\n',
        'en/d.md': '---\ntitle:\n---\n',
      }),
    ).toEqual([
      'en/a.md:2:8 error schema',
      'en/b.md:2:1 error schema',
      'en/b.md:2:8 error schema',
      'en/c.md:2:8 error schema',
      'en/d.md:2:7 error schema',
    ]);
  });

  it('site.yaml is checked with its own schema', () => {
    const site = `name: { en: Test, EN: Test }
description: ""
langages: [en]
programme: { name: P, starts: 2025-09-08, ends: 2025-09-01, weeks: 0, workdays: [mo] }
people: [{ id: lan, name: Lan }, { id: lan, name: Lan }]
hosts: [img.example]
redirects: { old: /new/ }
url: example.com
`;
    expect(placesIn({ 'site.yaml': site, 'vi/index.md': undefined })).toEqual([
      'site.yaml:1:19 error schema',
      'site.yaml:2:14 error schema',
      'site.yaml:3:1 error unknown-key',
      'site.yaml:4:68 error schema',
      'site.yaml:4:82 error schema',
      'site.yaml:6:9 error schema',
      'site.yaml:7:14 error schema',
      'site.yaml:8:6 error schema',
    ]);
  });

  it('one wrong value hides no finding of the others', () => {
    const facts = 'summary: 5\ntasks:\n  - { id: t1, title: T, owner: nobody }\n';
    expect(placesIn({ 'en/worklog/week-01.md': week(1, facts), 'en/a.md': page('[x](gone.md)', 'order: x\n') })).toEqual([
      'en/a.md:3:8 error schema',
      'en/a.md:6:1 error broken-link',
      'en/worklog/week-01.md:4:10 error schema',
      'en/worklog/week-01.md:6:32 error unknown-owner',
    ]);
  });
});
