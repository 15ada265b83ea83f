// Bundles a tracker as a shop would: one classic script, minified; and weighs it.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Subject } from './peers.ts';

export interface Bundle {
  code: string;
  bytes: { min: number; gzip: number; brotli: number };
}

/** `folder` is where the subject's imports are found. */
export async function bundle({ entry }: Subject, folder: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { COLLECTOR: 'globalThis.COLLECTOR', 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  return {
    code,
    bytes: {
      min: Buffer.byteLength(code),
      gzip: gzipSync(code, { level: 9 }).length,
      brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    },
  };
}
