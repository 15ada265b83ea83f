import { describe, expect, it } from 'vitest';
import { findingsIn, page, placesIn, png } from './content-folder.ts';

const files = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, page('x')]));
const said = (...paths: string[]) => findingsIn(files(...paths)).filter((line) => !line.includes('translation-without-original'));

describe('a page', () => {
  it('has a name without characters that addresses cannot contain', () => {
    expect(
      said('en/a#b.md', 'en/a?b.md', 'en/a%b.md', 'en/a\\b.md', 'en/c%20d/a.md', 'en/a\u200bb.md', 'en/đường dây.md'),
    ).toMatchInlineSnapshot(`
      [
        "en/a?b.md:1:1 error page-name: the path en/a?b.md contains the character ?, which is not allowed in URLs → rename the file or folder; use letters, digits and hyphens",
        "en/a\\b.md:1:1 error page-name: the path en/a\\b.md contains the character \\, which is not allowed in URLs → rename the file or folder; use letters, digits and hyphens",
        "en/a#b.md:1:1 error page-name: the path en/a#b.md contains the character #, which is not allowed in URLs → rename the file or folder; use letters, digits and hyphens",
        "en/a%b.md:1:1 error page-name: the path en/a%b.md contains the character %, which is not allowed in URLs → rename the file or folder; use letters, digits and hyphens",
        "en/a​b.md:1:1 error page-name: the path en/a\\u200bb.md contains the invisible character U+200B, which is not allowed in URLs → rename the file or folder; use letters, digits and hyphens",
        "en/c%20d/a.md:1:1 error page-name: the path en/c%20d/a.md contains the character %, which is not allowed in URLs → rename the file or folder; use letters, digits and hyphens",
      ]
    `);
  });

  it('does not replace a page or file that the tool writes', () => {
    expect(
      said(
        'en/search.md',
        'en/404.md',
        'en/vi/index.md',
        'en/Vi/a.md',
        'en/og/a.md',
        'en/feed.xml.md',
        'vi/sitemap.xml/a.md',
        'en/guide/worklog.csv.md',
        'en/guide/index.md.md',
      ),
    ).toMatchInlineSnapshot(`
      [
        "en/404.md:1:1 error address-reserved: the address 404 is reserved → give the file or folder another name",
        "en/feed.xml.md:1:1 error address-reserved: the address feed.xml is reserved → give the file or folder another name",
        "en/guide/index.md.md:1:1 error address-reserved: the address index.md is reserved → give the file or folder another name",
        "en/guide/worklog.csv.md:1:1 error address-reserved: the address worklog.csv is reserved → give the file or folder another name",
        "en/og/a.md:1:1 error address-reserved: the address og is reserved → give the file or folder another name",
        "en/search.md:1:1 error address-reserved: the address search is reserved → give the file or folder another name",
        "en/Vi/a.md:1:1 error address-reserved: the address vi is reserved → give the file or folder another name",
        "en/vi/index.md:1:1 error address-reserved: the address vi is reserved → give the file or folder another name",
      ]
    `);
    expect(said('en/research.md', 'en/guide/search.md', 'en/feed.md', 'en/guide/404.md', 'en/video.md')).toEqual([]);
  });

  it('has its own address, whatever the letter case or the form of its letters', () => {
    expect(
      said('en/Foo.md', 'en/foo.md', 'en/d\u01b0.md', 'en/du\u031b.md', 'en/guide/INDEX.md', 'en/guide/index.md', 'en/last.MD'),
    ).toMatchInlineSnapshot(`
      [
        "en/dư.md:1:1 error address-twice: two files have this name: one has composed letters (NFC), the other letters with separate marks (NFD) → rename one of them, or delete it",
        "en/foo.md:1:1 error address-twice: this file and en/Foo.md have the same address: their names differ only in letter case → rename one of them",
        "en/guide/INDEX.md:1:1 error page-name: INDEX.md contains capital letters and is not found → rename it to index.md",
        "en/last.MD:1:1 error page-name: last.MD contains capital letters and is not found → rename it to last.md",
      ]
    `);
  });
});

describe('a file beside the pages', () => {
  it('does not replace a file that the tool writes, another file or a page', () => {
    expect(
      said(
        'en/feed.xml',
        'vi/llms.txt',
        'en/vi/a.csv',
        'vi/a.csv',
        'images/a.csv',
        'en/images/a.csv',
        'en/guide/a.md',
        'en/guide/a/index.html',
        'en/guide/robots.txt',
      ),
    ).toMatchInlineSnapshot(`
      [
        "en/feed.xml:1:1 error address-reserved: the address feed.xml is reserved → give the file or folder another name",
        "en/guide/a/index.html:1:1 error address-reserved: the address index.html is reserved → give the file or folder another name",
        "en/guide/a/index.html:1:1 error live-file: a browser would open it as a page outside the site's security policy → publish the file as a ZIP, or save it in another format",
        "en/vi/a.csv:1:1 error address-reserved: the address vi is reserved → give the file or folder another name",
        "images/a.csv:1:1 error address-twice: this file and en/images/a.csv have the same address → rename one of them",
        "vi/a.csv:1:1 error address-twice: this file and en/vi/a.csv have the same address → rename one of them",
        "vi/llms.txt:1:1 error address-reserved: the address llms.txt is reserved → give the file or folder another name",
      ]
    `);
  });
});

describe('a redirect', () => {
  const site = (redirects: string) => ({ 'site.yaml': `name: T\ndescription: T\nlanguages: [en, vi]\nredirects: ${redirects}\n` });

  it('never leaves the folder that the site is built into', () => {
    const paths = [
      '/../esc',
      '/x/../../esc',
      '/%2e%2e/esc',
      '/%252e%252e/esc',
      '/a//b',
      '//e.example',
      '/a/./b',
      '/[a]',
      '/a*',
      '/a"b',
      "/a'b",
      '/<a>',
      '/a\\b',
      '/%zz',
      '/a%00',
      '/a b',
    ];
    for (const path of paths) {
      expect
        .soft(findingsIn(site(`{ ${JSON.stringify(path)}: / }`)), path)
        .toEqual([expect.stringContaining('write a path of this site that starts with /')]);
      expect
        .soft(findingsIn(site(`{ /old: ${JSON.stringify(path)} }`)), path)
        .toEqual([expect.stringContaining('write a path of this site that starts with /')]);
    }
    expect(findingsIn(site('{ /old: /, /1-worklog/1.8/: /search/, /c%C5%A9: /, /đường: /, /a%20b/c.html: / }'))).toEqual([]);
  });

  it('replaces no page and no file of the site, and is unique', () => {
    expect(placesIn({ ...site('{ /feed.xml: /, /vi/search: /, /a.csv: /, /og/x: /, /old: /, /Old/: / }'), 'en/a.csv': 'a' })).toEqual([
      'site.yaml:4:14 error redirect-shadows',
      'site.yaml:4:28 error redirect-shadows',
      'site.yaml:4:43 error redirect-shadows',
      'site.yaml:4:54 error redirect-shadows',
      'site.yaml:4:73 error redirect-shadows',
    ]);
  });
});

describe('a picture', () => {
  it('may have any name but one with a sign that ends the path of an address', () => {
    const names = ['a b', 'a%b', 'a%20b', 'a&b', 'a+b', "a'b", 'a=b', 'a(b)', 'a[b]', 'a,b', 'a;b', 'a@b', 'ä b'];
    const body = names.map((name) => `![x](<${encodeURIComponent(name)}.png>)`).join(' ');
    expect(findingsIn({ ...Object.fromEntries(names.map((name) => [`en/${name}.png`, png])), 'en/a.md': page(body) })).toEqual([]);
    const pictures = { 'en/a#b.png': png, 'en/a?b.png': png, 'en/a#b.pdf': 'x' };
    const links = '![x](a%23b.png) ![x](a#b.png) ![x](a?b.png) [x](a%23b.pdf) [x](a#b.pdf)';
    expect(placesIn({ ...pictures, 'en/a.md': page(links) })).toEqual([
      'en/a.md:5:1 error page-name',
      'en/a.md:5:17 error page-name',
      'en/a.md:5:31 error page-name',
      'en/a.md:5:60 error broken-link',
    ]);
  });

  it('whose name differs from another in letter case only is an error', () => {
    expect(placesIn({ 'en/pics/X.png': png, 'en/pics/x.png': png, 'en/a.md': page('![x](pics/X.png) ![x](pics/x.png)') })).toEqual([
      'en/pics/x.png:1:1 error address-twice',
    ]);
  });
});
