import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');

/** The script that a page loads to judge a week, as a build of the site makes it. */
const bundled = async (): Promise<Rolldown.OutputChunk> => {
  const made = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, 'src/write/judge/judge-week.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })) as Rolldown.RolldownOutput;
  expect(made.output).toHaveLength(1);
  return made.output[0];
};

const { code, moduleIds, imports } = await bundled();

describe('the rules in a page', () => {
  it('import nothing of Node, and of packages only the schema library and that of similar names', () => {
    const packages = moduleIds.flatMap((id) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
    expect(new Set(packages)).toEqual(new Set(['zod', 'fastest-levenshtein']));
    expect(moduleIds.filter((id) => id.includes('/zod/v4/classic/'))).toEqual([]);
    expect([...moduleIds.filter((id) => /^(?:node:|__vite-browser-external|virtual:)/.test(id)), ...imports]).toEqual([]);
  });

  it('are small: 8 kB are the schema library, the rest are rules and their sentences', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(20_500);
  });
});
