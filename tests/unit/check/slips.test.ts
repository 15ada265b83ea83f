// Small slips, each said once and with the remedy that fits it.
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFolder, findingsIn, page, spoken, week } from './content-folder.ts';

describe('a value', () => {
  it('of the wrong type is reported once, with what to write', () => {
    expect(
      findingsIn({
        'en/a.md': '---\ntitle: []\n---\n',
        'en/b.md': '---\ntitle: \u200b\nlabel: "\u200b \u2060"\n---\n',
        'en/c.md': '---\ntitle: @x\n---\n',
        'en/worklog/week-01.md': '---\nweek: 1e23\ntitle: T\n---\n',
        'en/worklog/week-02.md': '---\nweek: "2"\ntitle: T\nobjectives: [Learn]\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.md:2:1 error schema: title is a list → write a text",
        "en/b.md:2:8 error schema: title: shows nothing → write a text or leave the key out",
        "en/b.md:3:8 error schema: label: shows nothing → write a text or leave the key out",
        "en/c.md:2:8 error yaml-syntax: the YAML cannot be read: bad indentation of a mapping entry → put text that starts with @ in quotes; other problems in this file are reported once it can be read",
        "en/worklog/week-01.md:2:7 error schema: week is 1e+23 → write the week number",
        "en/worklog/week-02.md:2:7 error schema: week is the text "2" → write it without quotes: 2",
        "en/worklog/week-02.md:4:1 error schema: objectives is a list → write one id and its text per line, without hyphens: first-goal: Text",
      ]
    `);
  });

  it('of languages is reported without guesses about folders', () => {
    expect(findingsIn({ 'site.yaml': 'name: T\ndescription: T\nlanguages: [en, vietnamese]\n' })).toMatchInlineSnapshot(`
      [
        "site.yaml:3:17 error schema: languages[2] is the text "vietnamese" → write a language code such as en or vi",
      ]
    `);
  });

  it('of hosts is the name of a host alone', () => {
    for (const host of ["https://x.example'", 'http://*.example', 'https://a.example/', 'https://[::1]', 'data:'])
      expect
        .soft(findingsIn({ 'site.yaml': `name: T\ndescription: T\nlanguages: [en, vi]\nhosts: [${JSON.stringify(host)}]\n` }), host)
        .toHaveLength(1);
    expect(findingsIn({ 'site.yaml': 'name: T\ndescription: T\nlanguages: [en, vi]\nhosts: ["https://a-b.example:8080"]\n' })).toEqual([]);
  });
});

describe('a link', () => {
  it('to a folder, to home or to another week is reported as such', () => {
    const body = '[a](..) [b](../..) [c](/x/) ![d](guide) [e](worklog/week-09.md)\n\n:::warn\nx\n:::\n';
    expect(findingsIn({ 'en/a.md': page(body), 'en/guide/b.md': page('x'), 'en/worklog/week-01.md': week(1) })).toMatchInlineSnapshot(`
      [
        "en/a.md:5:1 error broken-link: ".." is the content folder → name a file in the folder",
        "en/a.md:5:9 error link-refused: "../.." is outside the content folder → move the file into the content folder and link to it there",
        "en/a.md:5:20 error broken-link: "/x/" is not a page of the site → did you mean "/a/"?",
        "en/a.md:5:29 error missing-image: "guide" is a folder, not an image → name a file in the folder",
        "en/a.md:5:41 error broken-link: broken link "worklog/week-09.md": there is no file en/worklog/week-09.md → fix the path, or remove the link",
        "en/a.md:7:1 error unknown-directive: unknown block :::warn → did you mean "warning"?",
      ]
    `);
  });
});

describe('a page', () => {
  it('with CR-only line endings is reported', () => {
    expect(findingsIn({ 'en/a.md': '---\rtitle: T\r---\rText\r' })).toMatchInlineSnapshot(`
      [
        "en/a.md:1:1 error front-matter-missing: the page uses CR-only line endings → save the file with LF or CRLF line endings",
      ]
    `);
  });

  it('that is a folder, a pipe or a link to its own folder is reported, and nothing hangs', async () => {
    const root = contentFolder({ 'en/worklog/week-03.md/a.txt': 'x', 'en/sub/a.md': page('x') });
    const pipe = createServer().listen(join(root, 'en/b.md'));
    await once(pipe, 'listening');
    onTestFinished(() => void pipe.close());
    mkdirSync(join(root, 'en/c.md'));
    symlinkSync('..', join(root, 'en/sub/again'));
    expect(checkContent(root, root).findings.map(spoken)).toMatchInlineSnapshot(`
      [
        "en/b.md:1:1 warning not-a-file: this has the name of a file but is not a file → rename it, or remove it",
        "en/c.md:1:1 warning not-a-file: this has the name of a file but is not a file → rename it, or remove it",
        "en/sub/again:1:1 error symlink-outside: this symbolic link points to a folder that contains it → remove the link",
        "en/worklog/week-03.md:1:1 warning not-a-file: this has the name of a file but is not a file → rename it, or remove it",
        "vi/index.md:1:1 note not-stamped: the translation of en/index.md is not confirmed → once it is up to date, run: npm run stamp -- vi/index.md",
      ]
    `);
  });
});
