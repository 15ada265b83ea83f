import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rememberingReader } from '../../../src/check/page-memory.ts';
import { readContent } from '../../../src/check/read-content.ts';
import { contentFolder } from './content-folder.ts';

describe('reading a content root again', () => {
  const folder = () => contentFolder({ 'en/a.md': '---\ntitle: A\n---\nText.\n', 'en/broken.md': 'no front matter\n' });

  it('gives the same page and the same findings while a file is unchanged', () => {
    const root = folder();
    const read = rememberingReader();
    const [first, second] = [readContent(root, root, read), readContent(root, root, read)];
    expect(second.pages.every((page, index) => page === first.pages[index])).toBe(true);
    expect(second.findings).toEqual(first.findings);
    expect(second.findings).toHaveLength(1);
  });

  it('reads only edited files again', () => {
    const root = folder();
    const read = rememberingReader();
    const before = readContent(root, root, read);
    writeFileSync(join(root, 'en/a.md'), '---\ntitle: B\n---\nText.\n');
    utimesSync(join(root, 'en/a.md'), new Date(), new Date(Date.now() + 5000));
    const after = readContent(root, root, read);
    const changed = after.pages.filter((page, index) => page !== before.pages[index]);
    expect(changed.map(({ path, facts }) => [path, facts?.title])).toEqual([['en/a.md', 'B']]);
  });
});
