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

  it('a YAML error is reported at the line of the mistake, with that line corrected', () => {
    const file = (yaml: string) =>
      findingsIn({ 'en/a.md': `---\n${yaml}\n---\n` }).map((line) => line.replace(/^en\/a\.md:(\S+) \S+ \S+ /, '$1 '));
    for (const [yaml, said] of [
      ['title: Week 8: the build', '2:8 title contains a colon and a space, which YAML reads as a key → write: title: "Week 8: the build"'],
      ['title: B\n\tlabel: x', '3:1 the line is indented with a tab → write without spaces before it: label: x'],
      ['objectives:\n\tlearn: Learn', '3:1 the line is indented with a tab → write with 2 spaces before it: learn: Learn'],
      [
        'tasks:\n  - id: a\n    title: A\n   owner: linh',
        '5:1 the line is indented by 3, the one above it by 4 → write with 4 spaces before it: owner: linh',
      ],
      ['title: *all* of it', '2:8 title starts with *, which has a meaning in YAML → write: title: "*all* of it"'],
      ['title: "Open\nlabel: x\norder: 2', '2:8 the quotation mark " of title is not closed → write: title: "Open"'],
      ['title: "Open\nlabel: "x"', '2:8 the quotation mark " of title is not closed → write: title: "Open"'],
      ["title: 'It's here'", '2:8 title contains the quotation mark \' that it is in → write: title: "It\'s here"'],
      ['title: "Fast" and cheap', `2:8 title continues after its closing quotation mark → write: title: '"Fast" and cheap'`],
      ['title: [Draft] plan', '2:8 title starts with [, which has a meaning in YAML → write: title: "[Draft] plan"'],
      ['title: [Draft', '2:8 [ of title is not closed → write: title: [Draft]'],
      ['title: `npm ci` runs', '2:8 title starts with `, which has a meaning in YAML → write: title: "`npm ci` runs"'],
      ['title:A\nlabel: x', '2:7 there is no space after "title:" → write: title: A'],
      ['title: A\nobjectives\n  learn: Learn\nlabel: x', '3:1 there is no colon after "objectives" → write: objectives:'],
      ['title:\u00a0A\nlabel: x', '2:7 the line has a non-breaking space where YAML needs a space → write: title: A'],
      ['title: A \u000b B', '2:10 the line has the invisible character U+000B → write: title: A  B'],
      [
        'description: >\n  folded\nlabel: { en: Do: it, vi: Làm }',
        '4:14 en contains a colon and a space, which YAML reads as a key → write: label: { en: "Do: it", vi: Làm }',
      ],
      ['title: A\n  label: x', '3:1 the line is indented by 2, the one above it by 0 → write without spaces before it: label: x'],
      [
        'title: A\nlabel: { en: Fix #3, vi: Sửa }',
        '3:14 en contains # after a space, which starts a comment in YAML → write: label: { en: "Fix #3", vi: Sửa }',
      ],
      [
        'title: C\ntitle: D',
        '3:1 the key "title" is written twice → keep one of the two keys; other problems in this file are reported once it can be read',
      ],
    ] as const)
      expect.soft(file(yaml), yaml).toEqual([said]);
    expect(placesIn({ 'en/d.md': '---\n- a\n- b\n---\n' })).toEqual(['en/d.md:2:1 error yaml-syntax']);
  });

  it('a mistake in a long file is found far above the line where the parser stops', () => {
    const tasks = Array.from({ length: 200 }, (_, index) => `  - id: t${index}\n    title: "Task ${index}"\n`).join('');
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, `summary: "We shipped\ntasks:\n${tasks}`) })).toEqual([
      expect.stringContaining('week-01.md:4:10 error yaml-syntax: the quotation mark " of summary is not closed'),
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
    expect(placesIn({ 'site.yaml': 'name: [Test\n', 'en/a.md': '# A' })).toEqual(['site.yaml:1:7 error yaml-syntax']);
  });
});

describe('texts that YAML reads differently from what was meant', () => {
  const said = (yaml: string) =>
    findingsIn({ 'en/worklog/week-01.md': `---\nweek: 1\n${yaml}\n---\n` }).map((line) => line.replace(/^en\/worklog\/week-01\.md:/, ''));

  it('a # after a space drops the rest of a text, in every text and nowhere else', () => {
    expect(said('title: Fix issue #12 of the shop')).toEqual([
      '3:8 error text-lost: title loses "#12 of the shop": # after a space starts a comment in YAML → write: title: "Fix issue #12 of the shop", or move the comment to a separate line',
    ]);
    for (const [yaml, place] of [
      ['title: #12', '3:8'],
      ['title: T\nsummary: It took\n  long #1 here', '4:10'],
      ['title: T\nsummary: We closed\n  #12 as well', '4:10'],
      ['title: T\nobjectives:\n  a: Close #4', '5:6'],
      ['title: T\ntasks:\n  - id: a\n    title: A\n    detail:\n      - Reads #5', '8:9'],
      [
        'title: T\ntasks:\n  - id: a\n    title: A\n    evidence:\n      - id: b\n        label: B\n        href: ../index.md #top',
        '10:15',
      ],
    ] as const)
      expect
        .soft(
          said(yaml).map((line) => line.split(':', 3).slice(0, 2).join(':')),
          yaml,
        )
        .toContain(`${place} error text-lost`);
    expect(
      said(
        'title: "A #1" # the first week\nperiod: { starts: 2025-09-01, ends: 2025-09-06 } # Monday to Saturday\ntasks: # all\n  - id: a # short\n    title: C#\n    # a comment\n    owner: lan # or minh',
      ),
    ).toEqual([]);
  });

  it('a text that is a date with a time, or no day of the calendar, is put in quotes', () => {
    expect(said('title: 2025-11-30 09:15:00')).toEqual([
      '3:8 error text-lost: title is 2025-11-30 09:15:00, which YAML reads as a date → write: title: "2025-11-30 09:15:00"',
    ]);
    expect(said('title: T\nobjectives:\n  a: 2025-11-31\n  b: 2025-1-1\n  c: 2025-11-30 to 12-02')).toEqual([
      '5:6 error text-lost: a is 2025-11-31, which YAML reads as a date → write: a: "2025-11-31"',
    ]);
  });

  it('an anchor that nothing refers to is text', () => {
    expect(said('title: &more to come')).toEqual([
      '3:14 error text-lost: title loses "&more": & at the start of a text names it in YAML → write: title: "&more to come"',
    ]);
  });

  it('curly quotation marks around a text are said to be part of it', () => {
    expect(said('title: “Launch”')).toEqual([
      '3:8 warning curly-quotes: title is in curly quotation marks, which YAML reads as a part of the text → write: title: "Launch", or to show the marks: title: "“Launch”"',
    ]);
    expect(said('title: The “Launch”')).toEqual([]);
    expect(said('title: "“Launch”"')).toEqual([]);
  });

  it('a number, a truth value or null as a text is shown as it was written', () => {
    for (const [written, read] of [
      ['1.10', '1.1'],
      ['08', '8'],
      ['1e3', '1000'],
      ['0x1F', '31'],
      ['.5', '0.5'],
      ['True', 'true'],
    ])
      expect
        .soft(said(`title: ${written}`))
        .toEqual([`3:8 error schema: title is ${written}, which YAML reads as ${read} → put it in quotes: "${written}"`]);
    const empty = 'which YAML reads as no value → write a value, or remove the key';
    expect.soft(said('title: null')).toEqual([`3:8 error schema: title is null, ${empty}; for the word itself: "null"`]);
    expect.soft(said('title: ~')).toEqual([`3:8 error schema: title is ~, ${empty}`]);
    for (const text of ['yes', '1_000', '12:30', '2025-09-01 10:00']) expect.soft(said(`title: ${text}`)).toEqual([]);
  });

  it('a truth value and a number are named as YAML needs them', () => {
    expect(said('title: T\ndraft: Yes')).toEqual(['4:8 error schema: draft is the text "Yes" → write true']);
    expect(findingsIn({ 'en/a.md': page('x', 'order: 1_0\n') })).toEqual(['en/a.md:3:8 error schema: order is the text "1_0" → write 10']);
    expect(findingsIn({ 'en/a.md': page('x', 'order: 1,5\n') })).toEqual(['en/a.md:3:8 error schema: order is the text "1,5" → write 1.5']);
  });

  it('an invisible blank in a key is named', () => {
    expect(said('title: T\n\u00a0summary: x')).toEqual([
      '4:1 error unknown-key: the key "summary" contains a non-breaking space → delete the invisible character, and indent with spaces',
    ]);
  });

  it("a name in place of an id is answered with that name's id", () => {
    expect(said('title: T\ntasks:\n  - { id: a, title: A, owner: Emily Trần }')[0]).toContain('starts with a letter: emily-tran');
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
