// The functions as they are deployed: one file each, bundled by esbuild, SQL as text.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { shared } from '../shared/offer.ts';

const root = resolve(import.meta.dirname, '../..');

export type FunctionName = 'receive' | 'load' | 'migrate';

export interface Bundles {
  /** Contains a file for each function. */
  folder: string;
  /** Bytes of each. */
  sizes: Record<FunctionName, number>;
  close: () => Promise<void>;
}

export const fileOf = ({ folder }: Pick<Bundles, 'folder'>, name: FunctionName): string => join(folder, `${name}.mjs`);

/** The bundles of the run, or newly made ones where nothing is shared. */
export async function openBundles(): Promise<Bundles> {
  const offer = await shared<Omit<Bundles, 'close'>>('functions');
  return offer ? { ...offer, close: async () => {} } : bundleFunctions();
}

/** Bundles all of them into a new folder. */
export async function bundleFunctions(): Promise<Bundles> {
  const folder = await mkdtemp(join(tmpdir(), 'shiplog-functions-'));
  const names = ['receive', 'load', 'migrate'] as const;
  const { metafile } = await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, resolve(root, `src/stream/runtimes/lambda/${name}.ts`)])),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    loader: { '.sql': 'text' },
    external: ['pg-native'],
    // Packages written for `require` meet it in a module, too.
    banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" },
    metafile: true,
    logLevel: 'error',
  });
  const bytes = (name: FunctionName): number =>
    Object.entries(metafile.outputs).find(([path]) => path.endsWith(`${name}.mjs`))?.[1].bytes ?? 0;
  return {
    folder,
    sizes: { receive: bytes('receive'), load: bytes('load'), migrate: bytes('migrate') },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
