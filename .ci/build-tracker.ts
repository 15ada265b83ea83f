// `npm run build:tracker [-- <folder>]`: the tracker as files that any page can load, with types and without dependencies. Default: build/tracker.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { rolldown } from 'rolldown';
import { trackerTypes } from './tracker-types.ts';

const root = resolve(import.meta.dirname, '..');

/** Methods that only the tracker's own parts call; no object of the browser has them there. Shorter names save a page's bytes. */
const OWN_METHODS = /^(append|begin|destroy|enqueue|hide|last|notify|oldest|record|remove|spare|wake|withdraw)$/;

const shortNames = {
  name: 'short-names',
  renderChunk: (code: string): string => transformSync(code, { mangleProps: OWN_METHODS, format: 'esm', target: 'es2022' }).code,
};

/** The tracker, minified, by file name: an ES module, and a script that sets the global `shiplogTracker`. */
export async function trackerScripts(): Promise<Record<'tracker.js' | 'tracker.iife.js', string>> {
  const bundle = await rolldown({
    input: resolve(root, 'src/stream/tracker/index.ts'),
    transform: { target: 'es2022' },
    plugins: [shortNames],
  });
  const write = async (format: 'es' | 'iife'): Promise<string> => {
    const { output } = await bundle.generate({ format, name: 'shiplogTracker', minify: true, comments: false });
    return output[0].code.trim();
  };
  return { 'tracker.js': await write('es'), 'tracker.iife.js': await write('iife') };
}

/** Writes the tracker with its types into `folder`. */
export async function buildTracker(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of Object.entries(await trackerScripts())) {
    writeFileSync(resolve(folder, name), `${code}\n`);
    console.log(`${name}: ${code.length} bytes, gzip ${gzipSync(code, { level: 9 }).length}, brotli ${brotliCompressSync(code).length}`);
  }
  writeFileSync(resolve(folder, 'tracker.d.ts'), trackerTypes(root));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildTracker(resolve(process.argv[2] ?? resolve(root, 'build/tracker')));
