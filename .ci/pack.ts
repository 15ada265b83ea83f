// `npm pack` (prepack): writes the package's files into `lib`. Node runs no TypeScript below node_modules, so it is compiled here, file by file;
// what Vite compiles (`.astro`, styles) stays as it is.
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { buildTracker } from './build-tracker.ts';
import { withVendored, writeVendored } from './vendor.ts';

const root = resolve(import.meta.dirname, '..');
const lib = join(root, 'lib');
const source = join(root, 'src');

/** Only infrastructure runs these; it stays with the repository. */
const LEFT_OUT = /^stream[\\/]runtimes[\\/]lambda|\.d\.ts$/;

const files = globSync('**/*', { cwd: source, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(source, join(entry.parentPath, entry.name)))
  .filter((file) => !LEFT_OUT.test(file));

const compiled = new Set(files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(source, file)));

const renamed = (path: string): string => path.replace(/\.tsx?$/, '.js');

/** The text with the names of compiled files, which are relative to the file in `folder`, or to `src`. */
const withNames = (text: string, folder: string): string =>
  text.replace(/(['"`])([^'"`\n]+\.tsx?)\1/g, (whole, quote: string, path: string) =>
    [folder, source].some((from) => compiled.has(resolve(from, path))) ? quote + renamed(path) + quote : whole,
  );

function compile(path: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(path, 'utf8'), {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.ReactJSX,
      verbatimModuleSyntax: true,
    },
  });
  const [fault] = diagnostics;
  if (fault) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);
  return outputText;
}

/** A module of `src` as it is in the package. */
const module = (text: string, file: string): string => withVendored(withNames(text, dirname(join(source, file))));

function write(file: string, text: string): void {
  const path = join(lib, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

rmSync(lib, { recursive: true, force: true });
for (const file of files) {
  const path = join(source, file);
  if (compiled.has(path)) write(join('src', renamed(file)), module(compile(path), file));
  else if (/\.(?:astro|mjs)$/.test(file)) write(join('src', file), module(readFileSync(path, 'utf8'), file));
  else cpSync(path, join(lib, 'src', file), { recursive: true });
}
for (const config of ['astro.config.mjs', 'cohort.config.mjs']) write(config, withNames(readFileSync(join(root, config), 'utf8'), root));
cpSync(join(root, 'public'), join(lib, 'public'), { recursive: true });
for (const guide of globSync('content/*/guide', { cwd: root })) cpSync(join(root, guide), join(lib, guide), { recursive: true });
// Types of what a site imports.
const integration = 'src/integrations/astro.ts';
write(
  renamed(integration).replace('.js', '.d.ts'),
  ts.transpileDeclaration(readFileSync(join(root, integration), 'utf8'), { fileName: integration }).outputText,
);
write(
  'src/content.config.d.ts',
  "export declare const collections: Record<string, ReturnType<typeof import('astro:content').defineCollection>>;\n",
);
await buildTracker(join(lib, 'tracker'));
// What commands say of the tool, and that its files are modules.
const vendored = await writeVendored(lib);
const { name, version, type, repository, license, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
write(
  'package.json',
  `${JSON.stringify({ name, version, type, repository, license, exports: { './vendor/*': './vendor/*' }, peerDependencies, vendored }, null, 2)}\n`,
);
console.log(`lib: ${compiled.size} files compiled, ${files.length - compiled.size} copied`);
