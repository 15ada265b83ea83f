// The two folders of a site: the tool's, which is only read, and the project's, where caches and output go. In the tool's own repository they
// are one.
import { readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The tool: this repository, or the compiled copy in the package. Commands set the variable for code that a build bundles elsewhere. */
export const toolFolder = (): string => process.env['SHIPLOG_TOOL'] ?? resolve(import.meta.dirname, '../..');

/** The project: the folder in which a command runs. */
export const projectFolder = (): string => process.cwd();

/**
 * True for a folder of the project that is never content, where the content root is the project itself: packages, caches, and the output.
 * `name` is its name, `path` its absolute path.
 */
export const isNoContent = (name: string, path: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || path === resolve(process.env['SHIPLOG_OUT'] || 'dist');

/** The file of the command `shiplog`, to start it in a separate process. */
export const commandFile = (): string => join(toolFolder(), 'src/cli/shiplog.mjs');

/** The libraries that the published tool contains, by name, with their versions; none in this repository. */
export const vendored = (): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(join(toolFolder(), 'package.json'), 'utf8')) as { vendored?: Record<string, string> }).vendored ?? {};

/** The version of a package that the tool uses. */
export function packageVersion(name: string): string {
  const contained = vendored()[name];
  if (contained !== undefined) return contained;
  const manifest = findPackageJSON(name, pathToFileURL(join(toolFolder(), 'package.json')));
  if (manifest === undefined) throw new Error(`The package ${name} is not installed: run npm ci`);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** The path of a file in a package that the tool uses: `@fontsource/be-vietnam-pro/files/…`. */
export const packageFile = (path: string): string => createRequire(join(toolFolder(), 'package.json')).resolve(path);
