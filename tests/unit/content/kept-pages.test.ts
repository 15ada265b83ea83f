import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Store } from '../../../src/cache/store.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import type { PageFile } from '../../../src/check/content-tree.ts';
import { keptPages } from '../../../src/content/kept-pages.ts';
import { contentFolder, page, week } from '../check/content-folder.ts';

const tool = resolve(import.meta.dirname, '../../..');

function memory(): { store: Store; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { store: new Store(folder, '.pages'), file: join(folder, 'site.pages') };
}

/** All that is known of a page, the places of its front matter included. */
const told = ({ yaml, ...one }: PageFile): object => ({
  ...one,
  value: yaml?.value,
  title: yaml?.place(['title']),
  last: yaml?.suspects(),
});

function checked(root: string, store: Store, code = 'this code'): { findings: readonly object[]; pages: object[] } {
  const kept = keptPages(store, 'site', code);
  const { findings, tree } = checkContent(root, root, { read: kept.read });
  kept.keep();
  return { findings, pages: tree.pages.map(told) };
}

describe('pages kept between builds', () => {
  it.each(['content', 'tests/fixtures/site'])('are those that reading gives: %s', (site) => {
    const { store } = memory();
    const { findings, tree } = checkContent(join(tool, site), join(tool, site));
    const plain = { findings, pages: tree.pages.map(told) };
    expect(checked(join(tool, site), store)).toEqual(plain);
    expect(checked(join(tool, site), store)).toEqual(plain);
  });

  it('are parsed again once their text differs, wherever a text stands', () => {
    const root = contentFolder({
      'en/a.md': page('x'),
      'en/b.md': page('y'),
      'en/worklog/week-01.md': week(1, 'tasks: [{ id: a, title: A }]\n'),
    });
    const { store } = memory();
    checked(root, store);
    writeFileSync(join(root, 'en/a.md'), '---\ntitle: Z\nnonsense: 1\n---\n\n[gone](gone.md)\n');
    writeFileSync(join(root, 'en/b.md'), page('x'));
    writeFileSync(join(root, 'en/worklog/week-01.md'), 'no front matter');
    const { findings, tree } = checkContent(root, root);
    expect(findings.length).toBeGreaterThan(2);
    expect(checked(root, store)).toEqual({ findings, pages: tree.pages.map(told) });
    expect(checked(root, store)).toEqual({ findings, pages: tree.pages.map(told) });
  });

  it('are those of one code, and a broken file counts as none', () => {
    const root = contentFolder({});
    const { store, file } = memory();
    const plain = checked(root, store);
    const written = readFileSync(file);
    writeFileSync(file, written.subarray(0, written.length / 2));
    expect(checked(root, store)).toEqual(plain);
    checked(root, store, 'other code');
    expect(readFileSync(file).equals(written)).toBe(false);
    expect(checked(root, store)).toEqual(plain);
    expect(readFileSync(file).equals(written)).toBe(true);
  });
});
