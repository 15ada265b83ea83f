// What Pagefind is given: words that a reader sees apart stay apart.
import { expect, test } from 'vitest';
import { searchedPart, withGaps } from '../../../../src/integrations/search/pages.ts';

test('cells, links, buttons and list entries have a gap between them', () => {
  expect(withGaps('<tr><th>Step</th><th>Sessions</th></tr><tr><td>1</td></tr>')).toBe(
    '<tr><th>Step</th> <th>Sessions</th></tr> <tr><td>1</td></tr>',
  );
  expect(withGaps('<a href="x">SVG</a><a href="y">PNG</a><button>Close</button><li>a</li><li>b</li>')).toBe(
    '<a href="x">SVG</a> <a href="y">PNG</a> <button>Close</button> <li>a</li> <li>b</li>',
  );
});

test('the parts of a word stay together', () => {
  for (const html of ['<span>con</span><span>sole</span>', '<b>A</b><span>WS</span>', '<code>a</code><sub>1</sub>', '<p>one</p>']) {
    expect(withGaps(html)).toBe(html);
  }
});

test('only the text of a page is searched, in its language', () => {
  const page =
    '<!DOCTYPE html><html lang="vi" data-base="/"><head><title>T</title></head><body><nav>Menu</nav><main><article data-pagefind-body><h1>T</h1><article>Review</article></article></main><footer>End</footer></body></html>';
  expect(searchedPart(page)).toBe(
    '<!doctype html><html lang="vi" data-base="/"><body><article data-pagefind-body><h1>T</h1><article>Review</article></article></body></html>',
  );
  expect(searchedPart('<p data-pagefind-body>no article</p>')).toBe('<p data-pagefind-body>no article</p>');
});
