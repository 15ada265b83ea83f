// What the prose brings, beyond the page of the week editor: bundled as a build of the site does, and weighed as it is sent.
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../../../src/write/prose');
let files: Rolldown.RolldownOutput['output'];

const gzip = (pattern: RegExp): number =>
  files
    .filter(({ fileName }) => pattern.test(fileName))
    .reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length, 0);

beforeAll(async () => {
  const built = (await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      assetsInlineLimit: 0,
      target: 'es2022',
      rolldownOptions: { input: [`${source}/mount-prose.ts`, `${source}/prose-html.ts`], preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  files = built.output;
});

describe('the editor of prose, with the Markdown of its preview', () => {
  it('has at most 140 kB of script', () => {
    expect(gzip(/\.js$/)).toBeGreaterThan(100_000);
    expect(gzip(/\.js$/)).toBeLessThanOrEqual(140_000);
  });

  it('has at most 2 kB of style', () => {
    expect(gzip(/\.css$/)).toBeGreaterThan(500);
    expect(gzip(/\.css$/)).toBeLessThanOrEqual(2_000);
  });

  it('brings neither React nor the check, and not the words, which the page has', () => {
    const modules = files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    expect(modules.filter((id) => /node_modules\/(?:react|zod|yaml|htmlparser2)\/|src\/(?:i18n\/(?:en|vi)|check)\//.test(id))).toEqual([]);
  });
});
