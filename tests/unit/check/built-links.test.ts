import { describe, expect, it } from 'vitest';
import { checkBuiltLinks, resolveBuilt } from '../../../src/check/built-links.ts';
import { contentFolder, spoken } from './content-folder.ts';

const built = (files: Record<string, string>, origin?: string) => {
  const dist = contentFolder(files);
  return checkBuiltLinks(dist, '/repo/', { cwd: dist, ...(origin && { origin }) }).map(spoken);
};

describe('links of the built site', () => {
  it('lead to pages, files and anchors below the base', () => {
    const html = `<link rel="stylesheet" href="/repo/a.css"><meta http-equiv="refresh" content="0; url=/repo/week/"><a id="x" href="/repo/week/#day">
<a href="#x">s</a><a href="week/">r</a><a href="/repo/week">p</a><a href="https://other.example/q">e</a><a href="mailto:a@b.c">m</a>
<img src="/repo/a%20b.png" srcset="/repo/a%20b.png 1x, /repo/c.png 2x"><script>"<a href='/gone'>"</script><a href="/repo/data.json#k">j</a>`;
    const files = { 'index.html': html, 'week/index.html': '<h2 id="day">', 'a.css': '', 'a b.png': '', 'c.png': '', 'data.json': '{}' };
    expect(built(files)).toEqual([]);
  });

  it('that are broken are reported with their place in the page', () => {
    const html = `<p>\n<a href="/repo/gone/">a</a><a href="/elsewhere/">b</a>\n<img srcset="/repo/x.png 1x, /repo/y.png 2x"><a href="week/#none">c</a><a href="#none">d</a><a href="/repo/Week/">e</a>`;
    expect(built({ 'index.html': html, 'week/index.html': '', 'x.png': '' })).toMatchInlineSnapshot(`
      [
        "index.html:2:1 error built-link: href of <a>: "/repo/gone/" does not exist in the built site → the check accepted this link: if the content has it, write it in another way, and report this fault of the tool",
        "index.html:2:28 error built-link: href of <a>: "/elsewhere/" is outside the site's base /repo/ → build URLs with the base, or write a file path in content",
        "index.html:3:1 error built-link: srcset of <img>: "/repo/y.png" does not exist in the built site → the check accepted this link: if the content has it, write it in another way, and report this fault of the tool",
        "index.html:3:46 error built-anchor: href of <a>: "week/#none": week/index.html has no anchor "#none" → the check accepted this link: if the content has it, write it in another way, and report this fault of the tool",
        "index.html:3:72 error built-anchor: href of <a>: "#none": this page has no anchor "#none" → the check accepted this link: if the content has it, write it in another way, and report this fault of the tool",
        "index.html:3:93 error built-link: href of <a>: "/repo/Week/" does not exist in the built site → the check accepted this link: if the content has it, write it in another way, and report this fault of the tool",
      ]
    `);
  });

  it('absolute addresses of the site itself are internal when its origin is known', () => {
    expect(
      built({ 'index.html': '<link rel="canonical" href="https://me.example/repo/gone/">' }, 'https://me.example'),
    ).toMatchInlineSnapshot(`
      [
        "index.html:1:1 error built-link: href of <link>: "https://me.example/repo/gone/" does not exist in the built site → the check accepted this link: if the content has it, write it in another way, and report this fault of the tool",
      ]
    `);
  });

  it('with a full URL are the author’s: another site may be published at the same host', () => {
    const html = '<a href="https://me.example/other/">o</a><a href="https://me.example/repo/demo/">d</a>';
    expect(built({ 'index.html': html }, 'https://me.example')).toEqual([]);
  });

  it('may name an id as the address has it, as browsers do: those of footnotes are encoded', () => {
    expect(built({ 'index.html': '<a href="#fn-%C3%A9">1</a><a href="#é">2</a><p id="fn-%C3%A9"></p><p id="é"></p>' })).toEqual([]);
  });

  it('resolve against the page they are on', () => {
    expect(resolveBuilt('../b/#c', 'a/x/', '/repo/')).toEqual({ kind: 'internal', path: 'a/b/', hash: 'c' });
    expect(resolveBuilt('../../..', 'a/x/', '/repo/')).toEqual({ kind: 'outside', path: '/' });
    expect(resolveBuilt('/repo/đường/', '', '/repo/')).toEqual({ kind: 'internal', path: 'đường/', hash: '' });
  });
});
