// Small slips, each said once and with the remedy that fits it.
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFolder, findingsIn, page, placesIn, spoken, week } from './content-folder.ts';

describe('a value', () => {
  it('of the wrong type is reported once, with what to write', () => {
    expect(
      placesIn({
        'en/a.md': '---\ntitle: []\n---\n',
        'en/b.md': '---\ntitle: \u200b\nlabel: "\u200b \u2060"\n---\n',
        'en/c.md': '---\ntitle: @x\n---\n',
        'en/worklog/week-01.md': '---\nweek: 1e23\ntitle: T\n---\n',
        'en/worklog/week-02.md': '---\nweek: "2"\ntitle: T\nobjectives: [Learn]\n---\n',
      }),
    ).toEqual([
      'en/a.md:2:1 error schema',
      'en/b.md:2:8 error schema',
      'en/b.md:3:8 error schema',
      'en/c.md:2:8 error yaml-syntax',
      'en/worklog/week-01.md:2:7 error schema',
      'en/worklog/week-02.md:2:7 error schema',
      'en/worklog/week-02.md:4:1 error schema',
    ]);
  });

  it('of languages is reported without guesses about folders', () => {
    expect(placesIn({ 'site.yaml': 'name: T\ndescription: T\nlanguages: [en, vietnamese]\n' })).toEqual(['site.yaml:3:17 error schema']);
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
    expect(placesIn({ 'en/a.md': page(body), 'en/guide/b.md': page('x'), 'en/worklog/week-01.md': week(1) })).toEqual([
      'en/a.md:5:1 error broken-link',
      'en/a.md:5:9 error link-refused',
      'en/a.md:5:20 error broken-link',
      'en/a.md:5:29 error missing-image',
      'en/a.md:5:41 error broken-link',
      'en/a.md:7:1 error unknown-directive',
    ]);
  });
});

describe('a link into a translation', () => {
  it.each(['', '<!-- Dịch ở đây -->\n'])('leads to headings of the original if the translation has no prose: %j', (prose) => {
    expect(
      findingsIn({
        'en/a.md': page('## Part'),
        'en/b.md': page('[a](a.md#part)'),
        'vi/a.md': page(prose),
        'vi/b.md': page('[a](a.md#part)'),
      }).filter((line) => !line.includes('not-stamped')),
    ).toEqual([]);
  });

  it('leads to its own headings if it has prose', () => {
    const found = findingsIn({
      'en/a.md': page('## Part'),
      'en/b.md': page('x'),
      'vi/a.md': page('Văn bản'),
      'vi/b.md': page('[a](a.md#part)'),
    });
    expect(found.filter((line) => line.startsWith('vi/b.md:5:1 error broken-anchor'))).toHaveLength(1);
  });
});

describe('a page', () => {
  it('with CR-only line endings is reported', () => {
    expect(placesIn({ 'en/a.md': '---\rtitle: T\r---\rText\r' })).toEqual(['en/a.md:1:1 error front-matter-missing']);
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
        "vi/index.md:1:1 note not-stamped: the translation of en/index.md is not confirmed → once it is up to date, run: npx shiplog stamp vi/index.md",
      ]
    `);
  });
});
