import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'shiplog-links-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A build in its own process, since dead links end it: shows the home page and has the links checked, by the thread at `thread`. */
function build(shown: string, thread?: string) {
  const program = join(folder, 'program.mjs');
  const words = [JSON.stringify({ origin: 'https://team.example', base: '/report/' })];
  if (thread) words.push(`new URL(${JSON.stringify(pathToFileURL(thread).href)})`);
  writeFileSync(
    program,
    `import { builtLinks } from ${JSON.stringify(new URL('../../../src/integrations/built-links.ts', import.meta.url).href)};
    const { reader, integration } = builtLinks(${words.join()});
    await reader.start();
    reader.page('/', ${JSON.stringify(shown)});
    await integration.hooks['astro:build:done']({ dir: new URL(${JSON.stringify(pathToFileURL(`${folder}/`).href)}), pages: [], logger: console });
    console.log('done');`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('pages that Astro rendered are not read again, others are read from the disk', () => {
  writeFileSync(join(folder, 'index.html'), '<a href="/report/not-what-was-shown/">');
  writeFileSync(join(folder, '404.html'), '<a href="/report/#shown">a</a>');
  expect(build('<p id="shown">')).toMatchObject({ status: 0, stdout: 'done\n' });
});

it('a broken link ends the build, wherever it is', () => {
  writeFileSync(join(folder, '404.html'), '<a href="/report/#unshown">b</a>');
  const { status, stdout, stderr } = build('<a href="gone/">');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('has no anchor "#unshown"');
  expect(stderr).toContain('gone/" does not exist in the built site');
});

it('a thread that fails ends the build with its reason', () => {
  const broken = join(folder, 'broken.mjs');
  writeFileSync(broken, 'throw new Error("no room");');
  const { status, stdout, stderr } = build('', broken);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('The links of the built site cannot be checked: no room');
});
