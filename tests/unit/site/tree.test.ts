import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageTree, readingOrder, sections, shownNeighbors, trail } from '../../../src/site/tree.ts';

const page = (path: string, order?: number) => ({ path, title: `Page ${path}`, ...(order === undefined ? {} : { order }) });

const paths = (pages: Parameters<typeof pageTree>[0]) => readingOrder(pageTree(pages)).map(({ path }) => path);

const anyPages = fc
  .uniqueArray(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }).map((parts) => parts.join('/')))
  .map((list) => list.map((path) => page(path)));

describe('the tree of pages', () => {
  it('has a section for every folder, titled by its name where it has no page', () => {
    const [guide] = pageTree([page('translated-blogs/first')]).children;
    expect(guide).toMatchObject({ path: 'translated-blogs', title: 'Translated blogs', page: undefined });
    expect(guide?.children.map(({ title }) => title)).toEqual(['Page translated-blogs/first']);
  });

  it('orders by number first, then by name in natural order', () => {
    expect(paths([page('s/10'), page('s/9'), page('s/last', 2), page('s/first', 1)])).toEqual([
      '',
      's',
      's/first',
      's/last',
      's/9',
      's/10',
    ]);
  });

  it('contains each page once, below its folders, in any order of reading', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const branches = readingOrder(pageTree(pages));
        expect(branches.flatMap((branch) => branch.page?.path ?? []).toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
        expect(paths(pages.toReversed())).toEqual(branches.map(({ path }) => path));
        for (const { path, children } of branches) {
          for (const child of children) expect(child.path.split('/').slice(0, -1).join('/')).toBe(path);
        }
      }),
    );
  });
});

describe('the trail to a page', () => {
  const root = pageTree([page('guide'), page('guide/author/week'), page('guides')]);

  it('leads from its section down to it', () => {
    expect(trail(root, 'guide/author/week').map(({ path }) => path)).toEqual(['guide', 'guide/author', 'guide/author/week']);
    expect(trail(root, 'guides').map(({ path }) => path)).toEqual(['guides']);
  });

  it('is empty for the home page and for a page that is not there', () => {
    expect([trail(root, ''), trail(root, 'guide/nothing')]).toEqual([[], []]);
  });
});

describe('the sections of the header', () => {
  it('are in the order of the navigation, the others after them', () => {
    const root = pageTree([page('a'), page('b'), page('c'), page('d')]);
    expect(sections(root, ['c', 'nothing', 'b']).map(({ path }) => path)).toEqual(['c', 'b', 'a', 'd']);
  });
});

describe('the neighbors in the sidebar', () => {
  const section = pageTree(Array.from({ length: 25 }, (_, nth) => page(`a/${String(nth).padStart(2, '0')}`))).children[0];
  const shown = (path: string): string[] => shownNeighbors(section?.children ?? [], path).map((branch) => branch.path.slice(2));

  it('are sixteen of a long section, as many before the page as after it', () => {
    expect([shown('a/12')[0], shown('a/12').length, shown('a/12').at(-1)]).toEqual(['04', 16, '19']);
    expect([shown('a')[0], shown('a/00')[0], shown('a/24').at(-1), shown('a/24').length]).toEqual(['00', '00', '24', 16]);
  });

  it('are all of a shorter one', () => {
    expect(shownNeighbors(section?.children.slice(1) ?? [], 'a/12')).toHaveLength(24);
  });
});
