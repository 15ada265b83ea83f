import { expect, it } from 'vitest';
import { readerLinks } from '../../../src/components/reader-links.ts';

const moved = (html: string): string =>
  readerLinks(html, '/base/', { own: 'en', reader: 'vi', first: 'en', lacks: (path, hash) => `${path}#${hash}` === 'b c#result' }, [
    'en',
    'vi',
  ]);

it('links of a text in the default language lead to the pages of its reader', () => {
  expect(moved('<p><a class="x>y" href="/base/notes/b/#part">b</a> <a href="/base/">home</a> <a href="/base/r&amp;d/?q=1">c</a></p>')).toBe(
    '<p><a class="x>y" href="/base/vi/notes/b/#part">b</a> <a href="/base/vi/">home</a> <a href="/base/vi/r&amp;d/?q=1">c</a></p>',
  );
});

it('others stay', () => {
  const html =
    '<a href="/base/b%20c/#result">lacks</a><a href="#x">x</a><a href="/base/files/a.pdf">f</a><a href="/base/vi/x/">v</a><a href="https://e.example/">e</a><link href="/base/x/"><code>&lt;a href="/base/x/"></code>';
  expect(moved(html)).toBe(html);
});
