// What the week editor's service worker keeps, by the address of a request.
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  editorFiles,
  furtherFiles,
  keyOf,
  languageOf,
  marked,
  namedFiles,
  treatmentOf,
} from '../../../../src/write/offline/treatment.ts';

const scope = 'https://team.example/report/';

const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  url: new URL(path, scope).href,
  mode: 'cors',
  destination: '',
  headers: new Headers(),
  ...more,
});

const visit = (path: string, more: Partial<Asked> = {}) =>
  treatmentOf(asked(path, { mode: 'navigate', destination: 'document', ...more }), scope);

describe('a request for', () => {
  it('a page below the base is kept, the editor for each week and language', () => {
    const paths = ['', 'worklog/week-08/', 'guide/write/', 'write/', 'write/?new', 'vi/write/?week=8&lang=vi'];
    expect(paths.map((path) => visit(path))).toEqual(paths.map(() => 'page'));
  });

  it('the facts and the files of weeks comes from the editor', () => {
    expect(['write.json', 'vi/write.json', 'write-links.json'].map((path) => treatmentOf(asked(path), scope))).toEqual([
      'facts',
      'facts',
      'facts',
    ]);
    expect(treatmentOf(asked('write/source/en/week-08.md'), scope)).toBe('source');
  });

  it.each(['font', 'image', 'script', 'style'])('a file of kind %s is kept, by its digest if its name has one', (destination) => {
    expect(treatmentOf(asked('_astro/some.Bx12_3-4.js', { destination }), scope)).toBe('hashed');
    expect(treatmentOf(asked('worklog/drawing.svg', { destination }), scope)).toBe('beside');
  });

  it.each([
    ['a database', '_astro/pglite.wasm', {}],
    ['the code of a Worker', '_astro/worker.js', { destination: 'worker' }],
    ['a film', 'worklog/film.mp4', { destination: 'video' }],
    ['the search index', 'pagefind/pagefind-entry.json', {}],
    ['other data', 'worklog.json', {}],
    ['another site of the same host', '/other/', { mode: 'navigate' }],
    ['another site whose name begins alike', '/report-2/', { mode: 'navigate' }],
    ['GitHub', 'https://api.github.com/repos/team/report', {}],
    ['a picture of another host', 'https://pictures.example/report/a.png', { destination: 'image' }],
    ['a page that a form is sent to', 'worklog/', { mode: 'navigate', method: 'POST' }],
    ['the head of a page', 'worklog/', { method: 'HEAD' }],
    ['a part of a file', '_astro/some.js', { destination: 'script', headers: new Headers({ range: 'bytes=0-9' }) }],
  ] as const)('%s passes', (_name, path, more) => {
    expect(treatmentOf(asked(path, more), scope)).toBeUndefined();
  });
});

describe('a copy', () => {
  it('has the address without query and fragment for a name', () => {
    expect(keyOf(`${scope}write/?week=8#top`)).toBe(`${scope}write/`);
    expect(keyOf(`${scope}write/#a?b`)).toBe(`${scope}write/`);
  });

  it('of the editor is made in each language', () => {
    expect(editorFiles(['en', 'vi'])).toEqual({
      pages: ['write/', 'vi/write/'],
      facts: ['write.json', 'vi/write.json', 'write-links.json'],
    });
  });

  it('of a page has all files of the page, one of a script or style sheet no pictures', () => {
    const html =
      '<link href="/report/_astro/site.D_n-F.css"><script src="/report/_astro/a.b_C1.js"></script><img src=/report/_astro/p.x_1.webp>';
    expect(namedFiles(html)).toEqual(['_astro/site.D_n-F.css', '_astro/a.b_C1.js', '_astro/p.x_1.webp']);
    const script =
      'import{t}from"./fill.eyU.js";d=["_astro/dialog.ByR.css","_astro/fill.eyU.js"];import("./judge.Cn.js");u="./drawing.x.svg"';
    expect(furtherFiles(script)).toEqual(['_astro/fill.eyU.js', '_astro/dialog.ByR.css', '_astro/judge.Cn.js']);
    expect(furtherFiles('src: url(/report/_astro/text-400.b_2.woff2) format("woff2")')).toEqual(['_astro/text-400.b_2.woff2']);
  });

  it('begins with a line that says what it is', () => {
    const html = '<!doctype html><html lang="vi" dir="ltr"><head></head><body class="a"><a class="skip">Skip</a></body></html>';
    expect(languageOf(html)).toBe('vi');
    expect(marked(html, 'Copy of <1 & "2"> $&', '/report/write-offline.css')).toBe(
      html.replace(
        '<body class="a">',
        () =>
          '<body class="a"><link rel="stylesheet" href="/report/write-offline.css"><p class="offline-copy" role="status">Copy of &lt;1 &amp; &quot;2&quot;&gt; $&amp;</p>',
      ),
    );
  });
});
