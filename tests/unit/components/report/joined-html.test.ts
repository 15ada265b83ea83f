import { describe, expect, it } from 'vitest';
import { joinedHtml, settledHtml } from '../../../../src/components/report/joined-html.ts';

const join = (html: string, down = 1) =>
  joinedHtml(html, { down, id: (own) => `/page:${own}`, href: (own) => (own.startsWith('#') ? `#/page:${own.slice(1)}` : own) });

describe('a page as a part of the report', () => {
  it('has its headings at lower levels, and none below the sixth', () => {
    expect(join('<h1>One</h1><h3 class="x">Two</h3><h6>Three</h6>', 2)).toBe('<h3>One</h3><h5 class="x">Two</h5><h6>Three</h6>');
  });

  it('has unique ids, wherever they are referred to', () => {
    expect(join('<p id="a">1</p><section aria-labelledby="a b"></section><label for="a"></label>')).toBe(
      '<p id="/page:a">1</p><section aria-labelledby="/page:a /page:b"></section><label for="/page:a"></label>',
    );
    expect(join('<svg viewBox="0 0 1 1"><use href="#a" /><g clip-path="url(#a)"/></svg>')).toBe(
      '<svg viewBox="0 0 1 1"><use href="#/page:a" /><g clip-path="url(#/page:a)" /></svg>',
    );
  });

  it('links to its own anchors, and leaves other links unchanged', () => {
    expect(join('<a href="#a">a</a> <a href="https://x.example/?a=1&amp;b=2">x</a>')).toBe(
      '<a href="#/page:a">a</a> <a href="https://x.example/?a=1&amp;b=2">x</a>',
    );
  });

  it('keeps every byte of what needs no change', () => {
    const html = "<p class=lead>A &amp; B<br/><img src='a.png' alt=''></p><!-- <h1> --><pre>&lt;h1 id=\"x\"&gt;</pre>";
    expect(join(html)).toBe(html);
  });

  it('escapes what it writes again', () => {
    expect(join('<h2 title="&quot;&lt;b&gt;&quot;">A</h2>')).toBe('<h3 title="&quot;&lt;b&gt;&quot;">A</h3>');
  });

  it('shows on paper what a reader would have to open', () => {
    expect(join('<details><summary>More</summary></details>')).toBe('<details open=""><summary>More</summary></details>');
  });
});

describe('the whole report', () => {
  it('links to the page where the anchor is missing', () => {
    const html =
      '<a href="#/w/1:timeline">a</a><a href="#/w/1:tasks">b</a><a href="#content">c</a><h3 id="/w/1"></h3><h4 id="/w/1:tasks"></h4>';
    expect(settledHtml(html)).toBe(html.replace('#/w/1:timeline', '#/w/1'));
  });

  it('finds anchors with Vietnamese letters', () => {
    const html = `<a href="#${encodeURI('/đề-xuất:kiến-trúc')}">a</a><h4 id="/đề-xuất:kiến-trúc"></h4>`;
    expect(settledHtml(html)).toBe(html);
  });
});
