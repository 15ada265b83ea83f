import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SearchMemory } from '../../../src/build/search-memory.ts';

function folders() {
  const root = mkdtempSync(join(tmpdir(), 'search-memory-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const source = join(root, 'dist/pagefind');
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'pagefind.js'), 'index of a and b');
  return { kept: join(root, 'kept'), source, target: join(root, 'next/pagefind') };
}

/** A build that showed the pages a and b and kept its index. */
function afterFirstBuild() {
  const places = folders();
  const first = new SearchMemory(places.kept);
  expect([first.isKnown('/a/', 'A'), first.isKnown('/b/', 'B')]).toEqual([false, false]);
  first.keep(places.source);
  return places;
}

describe('the memory of the search index', () => {
  it('gives the index back when a build shows the same pages, in whatever order', () => {
    const { kept, target } = afterFirstBuild();
    const second = new SearchMemory(kept);
    expect([second.isKnown('/b/', 'B'), second.isKnown('/a/', 'A'), second.isWhole()]).toEqual([true, true, true]);
    expect(second.restore(target)).toBe(true);
    expect(readFileSync(join(target, 'pagefind.js'), 'utf8')).toBe('index of a and b');
  });

  it('knows nothing more once one page differs', () => {
    const second = new SearchMemory(afterFirstBuild().kept);
    expect([second.isKnown('/a/', 'A, edited'), second.isKnown('/b/', 'B'), second.isWhole()]).toEqual([false, false, false]);
  });

  it('is not whole when a page is gone or new', () => {
    const { kept } = afterFirstBuild();
    const fewer = new SearchMemory(kept);
    fewer.isKnown('/a/', 'A');
    expect(fewer.isWhole()).toBe(false);
    const more = new SearchMemory(kept);
    for (const [path, html] of [
      ['/a/', 'A'],
      ['/b/', 'B'],
      ['/c/', 'C'],
    ] as const)
      more.isKnown(path, html);
    expect(more.isWhole()).toBe(false);
  });

  it('forgets an index that cannot be given back', () => {
    const { kept, target } = afterFirstBuild();
    rmSync(join(kept, 'pagefind'), { recursive: true });
    expect(new SearchMemory(kept).restore(target)).toBe(false);
    expect(existsSync(kept)).toBe(false);
  });
});
