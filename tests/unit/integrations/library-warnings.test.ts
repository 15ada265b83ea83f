import { describe, expect, it, test } from 'vitest';
import { isLibraryWarning, withoutLibraryWarnings } from '../../../src/integrations/library-warnings.ts';

const pglite = '/site/node_modules/@electric-sql/pglite/dist/index.js';
const resolve = 'rolldown:vite-resolve';
const external = (file: string) =>
  `Module "node:module" has been externalized for browser compatibility, imported by "${file}". See https://vite.dev`;

describe('warnings of the bundler', () => {
  test.each([
    [
      {
        code: 'MODULE_LEVEL_DIRECTIVE',
        message: 'The semantics of the module level directive "use astro:head-inject" in "a.mdx" may not be preserved',
      },
    ],
    [{ code: 'EVAL', message: `Use of direct \`eval\` here. in node_modules/@electric-sql/pglite/dist/index.js at 23116..23120` }],
    [{ code: 'EVAL', id: pglite, message: 'Use of direct `eval`' }],
    [{ plugin: resolve, message: external(pglite) }],
    [{ code: 'PLUGIN_TIMINGS', message: 'Your build spent significant time in plugins' }],
  ])('about libraries are omitted: %j', (warning) => expect(isLibraryWarning(warning)).toBe(true));

  test.each([
    [
      {
        code: 'MODULE_LEVEL_DIRECTIVE',
        message: 'The semantics of the module level directive "use client" in "src/a.ts" may not be preserved',
      },
    ],
    [{ code: 'EVAL', id: '/site/src/shop/index.ts', message: 'Use of direct `eval` here. in src/shop/index.ts' }],
    [{ plugin: resolve, message: external('/site/src/shop/index.ts') }],
    [{ code: 'CIRCULAR_DEPENDENCY', id: pglite, message: 'a imports b imports a' }],
  ])('about anything else are printed: %j', (warning) => expect(isLibraryWarning(warning)).toBe(false));

  it('are omitted at the level of a warning only', () => {
    const printed: string[] = [];
    for (const level of ['warn', 'info'] as const)
      withoutLibraryWarnings(level, { code: 'PLUGIN_TIMINGS', message: 'slow' }, (one) => printed.push(one));
    expect(printed).toEqual(['info']);
  });
});
