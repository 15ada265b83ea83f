import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations } from './boundaries.ts';
import { circles } from './circles.ts';

const src = resolve(import.meta.dirname, '../../../src');
const files = globSync('**/*.{ts,tsx,mjs,js,astro}', { cwd: src }).map((name) => ({
  path: name.replaceAll('\\', '/'),
  text: readFileSync(resolve(src, name), 'utf8'),
}));

const judge = (path: string, text: string): string[] => violations([{ path, text }]);

describe('who may import whom', () => {
  test('no file of src crosses a boundary', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(violations(files)).toEqual([]);
  });

  test('site may not import worklog, which depends on it', () => {
    expect(judge('site/x.ts', "import { weekSchema } from '../worklog/week.ts';")).toEqual([
      'src/site/x.ts:1 imports ../worklog/week.ts: site may import nothing of src',
    ]);
  });

  test('the model uses plain zod, not Astro’s', () => {
    expect(judge('worklog/x.ts', "import { z } from 'zod';")).toEqual([]);
    expect(judge('worklog/x.ts', "import { z } from 'astro/zod';")).toHaveLength(1);
  });

  test('pure folders run without Node', () => {
    expect(judge('stream/pipeline/x.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(judge('stream/pipeline/x.ts', "import fs from 'fs';")).toHaveLength(1);
    expect(judge('worklog/x.ts', 'export const home = process.env.HOME;')).toHaveLength(1);
    expect(judge('worklog/x.ts', 'export const key = window.localStorage;')).toHaveLength(1);
  });

  test('a local variable may have the name of a global', () => {
    expect(judge('worklog/x.ts', 'export const f = (document: { a: 1 }) => document.a;')).toEqual([]);
  });

  test('an .astro file is read between its fences and in its scripts', () => {
    const fence = "---\nimport { receive } from '../stream/pipeline/receive.ts';\n---\n<p>text</p>";
    expect(judge('components/A.astro', fence)).toEqual([
      'src/components/A.astro:2 imports ../stream/pipeline/receive.ts: components never imports stream/pipeline',
    ]);
    const script = "---\nconst a = 1;\n---\n<p>import it</p>\n<script>\n  import '../stream/runtimes/browser/start.ts';\n</script>";
    expect(judge('components/A.astro', script)[0]).toContain('src/components/A.astro:6 ');
  });

  test('types alone pass where types alone are allowed', () => {
    expect(judge('stream/tracker/x.ts', "import type { RawEvent } from '../events/event.ts';")).toEqual([]);
    expect(judge('stream/tracker/x.ts', "import { type RawEvent } from '../events/event.ts';")).toEqual([]);
    expect(judge('stream/tracker/x.ts', "import { parse } from '../events/event.ts';")).toHaveLength(1);
  });

  test('the sandbox reaches the queries of the pipeline and its types, nothing else of it', () => {
    expect(judge('stream/sandbox/x.tsx', "import { funnel } from '../pipeline/queries/funnel.ts';")).toEqual([]);
    expect(judge('stream/sandbox/x.tsx', "import type { Store } from '../pipeline/ports.ts';")).toEqual([]);
    expect(judge('stream/sandbox/x.tsx', "import { store } from '../pipeline/store.ts';")).toHaveLength(1);
    expect(judge('stream/sandbox/x.tsx', "import { getCollection } from 'astro:content';")).toHaveLength(1);
  });

  test('one runtime never imports another', () => {
    expect(judge('stream/runtimes/browser/x.ts', "import { serve } from '../node/serve.ts';")).toHaveLength(1);
    expect(judge('stream/runtimes/browser/x.ts', "new Worker(new URL('../node/serve.ts', import.meta.url));")).toHaveLength(1);
  });

  test('a lazy import and a re-export count as imports', () => {
    expect(judge('stream/shop/x.ts', "export const load = () => import('../pipeline/index.ts');")).toHaveLength(1);
    expect(judge('stream/shop/x.ts', "export * from '../pipeline/index.ts';")).toHaveLength(1);
  });

  test('a folder that is missing in the table is named', () => {
    expect(judge('helpers/x.ts', '')).toEqual(['src/helpers/x.ts: no rule for this folder; add it to tests/unit/architecture/rules.ts']);
  });
});

describe('circles', () => {
  test('no files of src import one another', () => {
    expect(circles(files)).toEqual([]);
  });

  test('a circle is found through any number of files, types and lazy imports included', () => {
    const ring = [
      { path: 'site/b.ts', text: "export const c = () => import('./c.ts');" },
      { path: 'site/a.ts', text: "import { b } from './b.ts';" },
      { path: 'site/c.ts', text: "import type { A } from './a.ts';" },
      { path: 'site/d.ts', text: "import { a } from './a.ts';" },
    ];
    expect(circles(ring)).toEqual(['site/a.ts → site/b.ts → site/c.ts → site/a.ts']);
    expect(circles(ring.filter(({ path }) => path !== 'site/c.ts'))).toEqual([]);
  });
});
