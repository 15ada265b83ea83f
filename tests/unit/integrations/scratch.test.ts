import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { outputOf, scratchFolder, usableScratch } from '../../../src/integrations/scratch.ts';

const folderOf = (root: string, ...words: string[]): string => scratchFolder(root, words, {}).folder;

describe('the scratch of a command', () => {
  it('is another for each content root and each output of a build', () => {
    const folders = [
      folderOf('/a', 'build'),
      folderOf('/b', 'build'),
      folderOf('/a', 'build', '--outDir', '/out'),
      folderOf('/b', 'build', '--outDir', '/out'),
      folderOf('/a', 'dev'),
    ];
    expect(new Set(folders).size).toBe(folders.length);
  });

  it('is the same however the output is named', () => {
    expect(folderOf('/a', 'build', '--outDir', 'out')).toBe(folderOf('/a', 'build', `--outDir=${resolve('out')}`));
    expect(scratchFolder('/a', ['build'], { SHIPLOG_OUT: 'out' }).folder).toBe(folderOf('/a', 'build', '--outDir', 'out'));
    expect(folderOf('/a', 'build')).toBe(folderOf('/a', 'build', '--outDir', 'dist'));
  });

  it('takes the output from the argument before the variable', () => {
    expect(outputOf(['--silent', '--outDir', 'one'], { SHIPLOG_OUT: 'two' })).toBe('one');
    expect(outputOf(['--silent'], { SHIPLOG_OUT: '' })).toBe('dist');
  });

  it('is the project folder of a build, and of a server beside another; else types stay where editors look for them', () => {
    expect(scratchFolder('/a', ['build'], {}).isOwn).toBe(true);
    expect(scratchFolder('/a', ['dev', '--ignore-lock'], {}).isOwn).toBe(true);
    for (const command of ['dev', 'check', 'sync', 'preview']) expect(scratchFolder('/a', [command], {}).isOwn).toBe(false);
  });
});

describe('two builds at once', () => {
  const tool = resolve(import.meta.dirname, '../../..');
  const work = mkdtempSync(join(tmpdir(), 'shiplog-scratch-'));
  afterAll(() => {
    for (const name of ['one', 'two'])
      rmSync(resolve(tool, folderOf(join(work, name), 'build', '--outDir', join(work, `${name}-site`))), { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  });

  const off = '{ sandbox: false, review: false, report: false, guide: false }';

  async function build(name: string): Promise<{ code: number | null; output: string; page: string }> {
    const root = join(work, name);
    const out = join(work, `${name}-site`);
    mkdirSync(join(root, 'en'), { recursive: true });
    writeFileSync(join(root, 'site.yaml'), `name: Site ${name}\ndescription: A test\nlanguages: [en]\nfeatures: ${off}\n`);
    writeFileSync(join(root, 'en/index.md'), '---\ntitle: Home\n---\n\nWelcome.\n');
    writeFileSync(join(root, `en/${name}.md`), `---\ntitle: Page ${name}\n---\n\nText of ${name}.\n`);
    const child = spawn(process.execPath, [join(tool, 'src/cli/shiplog.mjs'), 'build'], {
      cwd: tool,
      env: { ...process.env, SHIPLOG_CONTENT: root, SHIPLOG_OUT: out, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    const [code] = (await once(child, 'close')) as [number | null];
    const file = join(out, name, 'index.html');
    return { code, output: output.split('\n').slice(-30).join('\n'), page: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  }

  it('of two content folders, with outputs outside the project, each write their own site', async () => {
    const names = ['one', 'two'];
    const built = await Promise.all(names.map(build));
    for (const [index, { code, output, page }] of built.entries()) {
      expect(code, output).toBe(0);
      expect(page).toContain(`Text of ${names[index]}.`);
      const other = names.find((name) => name !== names[index]) ?? '';
      expect(existsSync(join(work, `${names[index]}-site`, other))).toBe(false);
    }
    const scratches = names.map((name) => resolve(tool, folderOf(join(work, name), 'build', '--outDir', join(work, `${name}-site`))));
    for (const scratch of scratches) expect(existsSync(join(scratch, '.astro'))).toBe(true);
  }, 600_000);
});

describe('the scratch of a build', () => {
  const tool = mkdtempSync(join(tmpdir(), 'shiplog-tool-'));
  afterAll(() => rmSync(tool, { recursive: true, force: true }));
  mkdirSync(join(tool, 'node_modules/package'), { recursive: true });

  it('is temporary where its folder cannot be made, and finds the packages of the project', () => {
    writeFileSync(join(tool, '.cache'), 'a file');
    const { folder, isOwn } = usableScratch({ folder: '.cache/astro/a', isOwn: true }, tool);
    expect(isOwn).toBe(true);
    expect(folder.startsWith(tmpdir())).toBe(true);
    expect(existsSync(join(folder, 'node_modules/package'))).toBe(true);
    rmSync(folder, { recursive: true });
    expect(existsSync(join(tool, 'node_modules/package'))).toBe(true);
  });

  it('is the folder below .cache otherwise, and that of a server', () => {
    expect(usableScratch({ folder: 'scratch/a', isOwn: true }, tool)).toEqual({ folder: 'scratch/a', isOwn: true });
    expect(usableScratch({ folder: '.cache/astro/a', isOwn: false }, tool)).toEqual({ folder: '.cache/astro/a', isOwn: false });
  });
});
