// Files beside the pages, as a build publishes them.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { contentFiles } from '../../../src/integrations/content-files.ts';

it('drawings are published without what would run, other files unmodified', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [root, dist] = [join(folder, 'content'), join(folder, 'dist')];
  mkdirSync(join(root, 'en'), { recursive: true });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>go()</script><path d="M0 0"/></svg>';
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0x3c]);
  for (const [name, bytes] of Object.entries({ 'a.svg': svg, 'b.svg': png, 'c.svg': '<p/>', 'd.drawio': svg }))
    writeFileSync(join(root, 'en', name), bytes);
  const warnings: string[] = [];
  const logger = { info: () => undefined, warn: (text: string) => warnings.push(text) };
  await contentFiles(root, { languages: ['en'] }, '/').hooks['astro:build:done']?.({ dir: pathToFileURL(`${dist}/`), logger } as never);
  expect(readdirSync(dist).sort()).toEqual(['a.svg', 'b.svg', 'd.drawio']);
  expect(readFileSync(join(dist, 'a.svg'), 'utf8')).toMatch(/^<svg [^>]*width="9" height="9"><path d="M0 0"><\/path><\/svg>$/);
  expect(readFileSync(join(dist, 'b.svg'))).toEqual(png);
  expect(readFileSync(join(dist, 'd.drawio'), 'utf8')).toBe(svg);
  expect(warnings).toEqual(['en/c.svg is not published: there is no <svg> in it']);
});
