import { describe, expect, it } from 'vitest';
import { findingsIn, page, week } from './content-folder.ts';

describe('files that cannot be read', () => {
  it('the smallest site has nothing to fix', () => {
    expect(findingsIn({})).toEqual([]);
  });

  it('a missing content root is reported in one line', () => {
    expect(findingsIn({ 'site.yaml': undefined })).toMatchInlineSnapshot(`
      [
        "site.yaml:1:1 error site-missing: there is no site.yaml in the content folder → create site.yaml with at least name and description, or choose another folder with --content",
      ]
    `);
  });

  it('site.yaml under another name is to be renamed', () => {
    expect(findingsIn({ 'site.yaml': undefined, 'site.yml': 'name: x' })).toMatchInlineSnapshot(`
      [
        "site.yaml:1:1 error site-missing: there is no site.yaml in the content folder → rename site.yml to site.yaml",
      ]
    `);
  });

  it('text that is not UTF-8 is reported where it begins', () => {
    const latin = Buffer.from('---\ntitle: Page\n---\nCaf\xe9\n', 'latin1');
    expect(findingsIn({ 'en/a.md': latin })).toMatchInlineSnapshot(`
      [
        "en/a.md:4:4 error not-utf8: invalid UTF-8 from this byte on → save the file as UTF-8",
      ]
    `);
  });

  it('UTF-16 is recognized by its NUL bytes', () => {
    expect(findingsIn({ 'en/a.md': Buffer.from('\ufeff---\ntitle: Page\n---\n', 'utf16le') })).toMatchInlineSnapshot(`
      [
        "en/a.md:1:1 error not-utf8: the file contains a NUL byte: it is UTF-16 or not text → save it as UTF-8",
      ]
    `);
  });

  it('a byte order mark and CRLF lines are accepted, and lines are counted correctly', () => {
    expect(findingsIn({ 'en/a.md': '\ufeff---\r\ntitle: Page\r\n---\r\n\r\n[x](b.md)\r\n' })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:1 error broken-link: broken link "b.md": there is no file en/b.md → did you mean "a.md"?",
      ]
    `);
  });

  it('a page without front matter, with unclosed front matter, or with TOML is told how a page begins', () => {
    expect(
      findingsIn({ 'en/a.md': '# A', 'en/b.md': '---\ntitle: B\n\ntext', 'en/c.md': '+++\ntitle = "C"\n+++\n' }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.md:1:1 error front-matter-missing: the page has no front matter → start the file with a line ---, then title: …, then a line ---",
        "en/b.md:1:1 error front-matter-open: the front matter is not closed → close it with a line --- before the body of the page",
        "en/c.md:1:1 error front-matter-missing: the front matter is TOML (+++) → write it as YAML, between lines of ---",
      ]
    `);
  });

  it('a YAML error has its line and a fix', () => {
    expect(
      findingsIn({
        'en/a.md': '---\ntitle: Week 8: the build\n---\n',
        'en/b.md': '---\ntitle: B\n\tlabel: x\n---\n',
        'en/c.md': '---\ntitle: C\ntitle: D\n---\n',
        'en/d.md': '---\n- a\n- b\n---\n',
        'en/e.md': '---\ntitle: *all*\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.md:2:14 error yaml-syntax: the YAML cannot be read: bad indentation of a mapping entry → put text that contains a colon in quotes, and indent keys of the same level equally; other problems in this file are reported once it can be read",
        "en/b.md:3:1 error yaml-syntax: the YAML cannot be read: tab characters must not be used in indentation → indent with spaces; other problems in this file are reported once it can be read",
        "en/c.md:3:1 error yaml-syntax: the YAML cannot be read: duplicated mapping key → keep one of the two keys; other problems in this file are reported once it can be read",
        "en/d.md:2:1 error yaml-syntax: this is not a list of keys and values → write one key and its value per line: title: Week 8",
        "en/e.md:2:13 error yaml-syntax: the YAML cannot be read: unidentified alias "all*" → put text that starts with * & ! or @ in quotes; other problems in this file are reported once it can be read",
      ]
    `);
  });

  it('YAML that refers to itself, or a body that nests too deeply, is a finding and not an exception', () => {
    const ring = 'objectives: &a { b: *a }\n';
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, ring), 'en/a.md': page('>'.repeat(20_000)) })).toMatchInlineSnapshot(`
      [
        "en/a.md:4:1 error mdx-syntax: the page cannot be read: its blocks nest too deep → remove the hundreds of nested quotes (>) or lists (-)",
        "en/worklog/week-01.md:4:1 error yaml-syntax: the YAML refers to itself endlessly → remove the alias (*) that is inside its own anchor (&)",
      ]
    `);
  });

  it('YAML whose aliases represent millions of values is refused, and a few aliases are fine', () => {
    const floor = (level: number) =>
      `a${level}: &a${level} [${Array(10)
        .fill(level === 0 ? 'x' : `*a${level - 1}`)
        .join(', ')}]\n`;
    const tower = Array.from({ length: 9 }, (_, level) => floor(level)).join('');
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, tower), 'en/a.md': page('x', tower) })).toMatchInlineSnapshot(`
      [
        "en/a.md:4:1 error yaml-syntax: YAML aliases (& and *) repeat values thousands of times → write out the values instead",
        "en/worklog/week-01.md:5:1 error yaml-syntax: YAML aliases (& and *) repeat values thousands of times → write out the values instead",
      ]
    `);
    expect(findingsIn({ 'en/a.md': page('x', 'description: &d Words\nlabel: *d\n') })).toEqual([]);
  });

  it('a key that JavaScript reserves is refused everywhere', () => {
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, 'objectives:\n  __proto__: Learn\n') })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:5:1 error yaml-syntax: __proto__ cannot be a key → give it another name",
      ]
    `);
    expect(findingsIn({ 'site.yaml': 'name: T\ndescription: T\nredirects: { __proto__: /a }\n' })).toMatchInlineSnapshot(`
      [
        "site.yaml:3:1 error yaml-syntax: __proto__ cannot be a key → give it another name",
      ]
    `);
  });

  it('a YAML error of site.yaml is the only finding: all others would follow from it', () => {
    expect(findingsIn({ 'site.yaml': 'name: [Test\n', 'en/a.md': '# A' })).toMatchInlineSnapshot(`
      [
        "site.yaml:2:1 error yaml-syntax: the YAML cannot be read: unexpected end of the stream within a flow collection → compare the lines around it with the reference in the guide; put text with characters such as : # { [ in quotes; other problems in this file are reported once it can be read",
      ]
    `);
  });
});

describe('values that their key does not accept', () => {
  it('an unknown key is reported at its place with the likely one', () => {
    expect(
      findingsIn({
        'en/a.md': '---\ntitel: A\ntitle: A\nordre: 2\n---\n',
        'en/worklog/week-01.md': week(1, 'tasks:\n  - id: t1\n    title: T\n    onwer: lan\n'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.md:2:1 error unknown-key: unknown key "titel" → did you mean "title"?",
        "en/a.md:4:1 error unknown-key: unknown key "ordre" → did you mean "order"?",
        "en/worklog/week-01.md:7:5 error unknown-key: unknown key "onwer" in tasks[t1] → did you mean "owner"?",
      ]
    `);
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
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, facts) })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:4:37 error schema: period.ends is the text "01/09/2025", not a valid date → write YYYY-MM-DD",
        "en/worklog/week-01.md:5:10 error schema: summary is empty → write a text or leave the key out",
        "en/worklog/week-01.md:6:15 error schema: objectives.1st cannot be a key here → write an id of lowercase letters, digits and hyphens that starts with a letter: fix-login",
        "en/worklog/week-01.md:6:30 error schema: objectives.b is 5 → put it in quotes: "5"",
        "en/worklog/week-01.md:10:12 error schema: tasks[t1].state is the text "don" → did you mean "done"?",
        "en/worklog/week-01.md:13:12 error schema: tasks[t1].owner is 7 → put it in quotes: "7"",
        "en/worklog/week-01.md:15:34 error schema: tasks[t1].evidence[a].href is the text "javascript:alert(1)" → write a file path, or a URL that starts with https://",
        "en/worklog/week-01.md:16:9 error schema: tasks[t1].evidence[b].label is missing → add label: … (write a text)",
        "en/worklog/week-01.md:16:9 error schema: tasks[t1].evidence[b].href is missing → add href: … (write a text)",
        "en/worklog/week-01.md:17:5 error schema: tasks[T2]: a task needs a title → add title: …, or continues: … with the id of the task that it carries over",
        "en/worklog/week-01.md:17:9 error schema: tasks[T2].id is the text "T2" → write an id of lowercase letters, digits and hyphens that starts with a letter: fix-login",
        "en/worklog/week-01.md:18:5 error schema: tasks[T2].detail is an empty list → list at least one item, or remove the key",
        "en/worklog/week-01.md:19:8 error schema: draft is the text "yes" → write true or false, without quotes",
      ]
    `);
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
      findingsIn({
        'en/a.md': '---\ntitle: 2025\n---\n',
        'en/b.md': '---\norder: first\n---\n',
        'en/c.md': '---\ntitle: 2025-09-01\n---\n',
        'en/d.md': '---\ntitle:\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.md:2:8 error schema: title is 2025 → put it in quotes: "2025"",
        "en/b.md:2:1 error schema: title is missing → add title: … (write a text)",
        "en/b.md:2:8 error schema: order is the text "first" → write a number, without quotes",
        "en/c.md:2:8 error schema: title is the date 2025-09-01 → put it in quotes: "2025-09-01"",
        "en/d.md:2:7 error schema: title is empty → write a text",
      ]
    `);
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
    expect(findingsIn({ 'site.yaml': site, 'vi/index.md': undefined })).toMatchInlineSnapshot(`
      [
        "site.yaml:1:19 error schema: name.EN cannot be a key here → write a language code such as en or vi",
        "site.yaml:2:14 error schema: description is empty → write a text",
        "site.yaml:3:1 error unknown-key: unknown key "langages" → did you mean "languages"?",
        "site.yaml:4:68 error schema: programme.weeks is 0 → write a number of at least 1",
        "site.yaml:4:82 error schema: programme.workdays[1] is the text "mo" → did you mean "mon"?",
        "site.yaml:6:9 error schema: hosts[1] is the text "img.example" → write a complete URL: https://…",
        "site.yaml:7:14 error schema: redirects.old cannot be a key here → write a path of this site that starts with /, without .. // and signs such as ? # * [ < or quotes",
        "site.yaml:8:6 error schema: url is the text "example.com" → write a complete URL: https://…",
      ]
    `);
  });

  it('one wrong value hides no finding of the others', () => {
    const facts = 'summary: 5\ntasks:\n  - { id: t1, title: T, owner: nobody }\n';
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, facts), 'en/a.md': page('[x](gone.md)', 'order: x\n') })).toMatchInlineSnapshot(`
      [
        "en/a.md:3:8 error schema: order is the text "x" → write a number, without quotes",
        "en/a.md:6:1 error broken-link: broken link "gone.md": there is no file en/gone.md → fix the path, or remove the link",
        "en/worklog/week-01.md:4:10 error schema: summary is 5 → put it in quotes: "5"",
        "en/worklog/week-01.md:6:32 error unknown-owner: unknown owner "nobody" → write one of lan, minh, or add the person under people in site.yaml",
      ]
    `);
  });
});
