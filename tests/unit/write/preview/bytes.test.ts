import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

/** Gzip, without Preact and micromark, which the editor loads anyway. */
const PREVIEW = 10_000;

test('the preview stays within its bytes, and loads no schema', async () => {
  const input = resolve(import.meta.dirname, '../../../../src/write/preview/WeekPreview.tsx');
  const built = await rolldown({ input, platform: 'browser', external: [/^preact/, /^micromark/], transform: { target: 'es2022' } });
  const { output } = await built.generate({ format: 'es', minify: true, comments: false, codeSplitting: false });
  await built.close();
  const [{ code, imports }] = output;
  expect(imports.toSorted()).toEqual(['micromark', 'micromark-extension-gfm', 'micromark-util-decode-string', 'preact/jsx-runtime']);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(PREVIEW);
});
