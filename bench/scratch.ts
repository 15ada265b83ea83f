// A folder that git does not see, for what only a bench needs: peers, Lighthouse, generated content.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '.scratch');

/** A folder of that name below bench/.scratch, made when it is not there. */
export function scratch(name: string): string {
  const path = resolve(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Removes generated content, and Astro's stores of it. */
export function removeContent(content: string): void {
  for (const store of globSync(resolve(import.meta.dirname, '../.cache/astro/*/data-store.json')))
    if (readFileSync(store, 'utf8').includes(`${basename(content)}/`)) rmSync(dirname(store), { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
}

/**
 * A scratch folder with exactly these packages installed; installs them when the folder does not hold them yet.
 * Versions are exact: a bench that moves with its tools measures nothing.
 */
export function scratchWith(name: string, dependencies: Readonly<Record<string, string>>): string {
  const path = scratch(name);
  const manifest = resolve(path, 'package.json');
  const wanted = `${JSON.stringify({ name: `bench-${name}`, private: true, type: 'module', dependencies }, null, 2)}\n`;
  const known = existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted;
  if (known && Object.keys(dependencies).every((one) => existsSync(resolve(path, 'node_modules', one)))) return path;
  writeFileSync(manifest, wanted);
  console.log(
    `Installing ${Object.entries(dependencies)
      .map((pair) => pair.join('@'))
      .join(', ')} into bench/.scratch/${name} …`,
  );
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', words, { cwd: path, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm could not install into ${path}: see above, then run the bench again.`);
  return path;
}
