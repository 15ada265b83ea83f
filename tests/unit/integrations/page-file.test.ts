import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { endBuild, endWithReport } from '../../../src/integrations/build-stop.ts';
import { failedFile, pageFile } from '../../../src/integrations/page-file.ts';

it("the file of a page is its own language's, else the default language's", () => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const file of ['en/index.md', 'en/guide/a.mdx', 'en/guide/b.md', 'vi/guide/b.md']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  const found = (path: string) => pageFile(root, ['en', 'vi'], path)?.slice(-'/en/guide/a.mdx'.length);
  expect(found('/guide/a/')).toBe('/en/guide/a.mdx');
  expect(found('/vi/guide/a/')).toBe('/en/guide/a.mdx');
  expect(found('/vi/guide/b/')).toMatch(/\/vi\/guide\/b\.md$/);
  expect(found('/')).toMatch(/en\/index\.md$/);
  expect(found('/search/')).toBeUndefined();
  expect(failedFile(root, 'Error\n at x (file:///w/.prerender/chunks/a_DZSMXnYs.mjs:4:43)')).toMatch(/en\/guide\/a\.mdx$/);
  expect(failedFile(root, 'Error')).toBeUndefined();
});

it('a failed build prints its message and nothing else', () => {
  const said: string[] = [];
  const exit = (): never => {
    throw new Error('ended');
  };
  expect(() => endBuild('The content has errors.\n', { write: (text) => void said.push(text), exit })).toThrow('ended');
  expect(said).toEqual(['\nThe content has errors.\n']);
});

it('a report is printed unmodified, also if it quotes words such as "no space left on device"', () => {
  onTestFinished(() => void vi.restoreAllMocks());
  const print = vi.spyOn(console, 'error');
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  expect(() => endWithReport('week-01.md: no space left on device')).toThrow('ended');
  expect(write).toHaveBeenCalledWith('\nweek-01.md: no space left on device\n');
  expect(print).not.toHaveBeenCalled();
});
