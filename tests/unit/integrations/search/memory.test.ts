import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SearchMemory, setAside } from '../../../../src/integrations/search/memory.ts';

function folders() {
  const root = mkdtempSync(join(tmpdir(), 'search-memory-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const source = join(root, 'dist/pagefind');
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'pagefind.js'), 'index of a and b');
  return { kept: join(root, 'kept'), source };
}

/** A build that showed the pages a and b and made an index. */
function afterFirstBuild() {
  const places = folders();
  const first = new SearchMemory(places.kept);
  expect([first.isKnown('/a/', 'A'), first.isKnown('/b/', 'B')]).toEqual([false, false]);
  first.keep(places.source);
  return places;
}

/** The same, and the next build has begun: its folder is empty now. */
function inSecondBuild() {
  const places = afterFirstBuild();
  setAside(places.kept, places.source);
  rmSync(places.source, { recursive: true, force: true });
  return places;
}

describe('the memory of the search index', () => {
  it('gives the index back when a build shows the same pages, in whatever order', () => {
    const { kept, source } = inSecondBuild();
    for (const build of ['second', 'third']) {
      const memory = new SearchMemory(kept);
      expect([memory.isKnown('/b/', 'B'), memory.isKnown('/a/', 'A'), memory.isWhole()], build).toEqual([true, true, true]);
      expect(memory.restore(source), build).toBe(true);
      expect(readFileSync(join(source, 'pagefind.js'), 'utf8')).toBe('index of a and b');
      setAside(kept, source);
    }
  });

  it('gives it back to the build after one that was stopped', () => {
    const { kept, source } = inSecondBuild();
    setAside(kept, source);
    const third = new SearchMemory(kept);
    third.isKnown('/a/', 'A');
    third.isKnown('/b/', 'B');
    expect([third.isWhole(), third.restore(source)]).toEqual([true, true]);
  });

  it('rejects an index that was modified or removed', () => {
    const written = afterFirstBuild();
    writeFileSync(join(written.source, 'pagefind.js'), 'index of a and c');
    utimesSync(join(written.source, 'pagefind.js'), 1, 1);
    setAside(written.kept, written.source);
    expect(new SearchMemory(written.kept).isKnown('/a/', 'A')).toBe(false);
    const gone = afterFirstBuild();
    rmSync(gone.source, { recursive: true });
    setAside(gone.kept, gone.source);
    expect(new SearchMemory(gone.kept).isKnown('/a/', 'A')).toBe(false);
  });

  it('is discarded once one page differs', () => {
    const second = new SearchMemory(inSecondBuild().kept);
    expect([second.isKnown('/a/', 'A, edited'), second.isKnown('/b/', 'B'), second.isWhole()]).toEqual([false, false, false]);
  });

  it('is incomplete when a page is removed or new', () => {
    const { kept } = inSecondBuild();
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

  it('discards an index that cannot be restored', () => {
    const { kept, source } = inSecondBuild();
    const memory = new SearchMemory(kept);
    rmSync(join(kept, 'pagefind'), { recursive: true });
    expect(memory.restore(source)).toBe(false);
    expect(existsSync(kept)).toBe(false);
  });
});
