// The tracker as a shop loads it: built for real, weighed, and typed without packages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { trackerScripts } from '../../../../.ci/build-tracker.ts';
import { trackerTypes } from '../../../../.ci/tracker-types.ts';

const root = resolve(import.meta.dirname, '../../../..');
const BUDGET = 5_095;

test(`the complete module is at most ${BUDGET} bytes in brotli, and imports nothing`, async () => {
  const { 'tracker.js': module, 'tracker.iife.js': script } = await trackerScripts();
  expect(brotliCompressSync(module).length).toBeLessThanOrEqual(BUDGET);
  expect(module).toMatch(/export\{[\w$]+ as createTracker\};?$/);
  expect(module).not.toMatch(/\bimport\b/);
  expect(script).toMatch(/^var shiplogTracker=/);
});

test('its types import nothing, and state which event needs which part', () => {
  const folder = mkdtempSync(resolve(tmpdir(), 'tracker-'));
  const use = resolve(folder, 'use.ts');
  writeFileSync(resolve(folder, 'tracker.d.ts'), trackerTypes(root));
  writeFileSync(
    use,
    `import { createTracker } from './tracker.js';
const tracker = createTracker({ endpoint: '/events' });
tracker.track('page_view');
tracker.track('product_view', { product: { id: 'a', price: 549.5 } });
tracker.on('rejected', ({ reasons }) => reasons.join());
// @ts-expect-error a click needs its element
tracker.track('click');
// @ts-expect-error no such event
tracker.track('purchase');
`,
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram([use], options));
  rmSync(folder, { recursive: true });
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
