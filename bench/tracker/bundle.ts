// Bundles a tracker as a shop would, all by the same bundler: one classic script, minified; and weighs it.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Subject } from './peers.ts';

export interface Bundle {
  code: string;
  bytes: { min: number; gzip: number; brotli: number };
}

/** `folder` is where the subject's imports are found; its entry is written there. */
export async function bundle({ name, entry }: Subject, folder: string): Promise<Bundle> {
  const input = resolve(folder, `${name}.entry.mjs`);
  writeFileSync(input, entry);
  const define = { COLLECTOR: 'globalThis.COLLECTOR', 'process.env.NODE_ENV': '"production"' };
  const built = await rolldown({ input, platform: 'browser', transform: { target: 'es2022', define }, logLevel: 'silent' });
  const { output } = await built.generate({ format: 'iife', minify: true, comments: false, codeSplitting: false });
  const code = output[0].code.trim();
  const bytes = { min: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length };
  return { code, bytes };
}
