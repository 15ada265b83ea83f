// Removes what caches no longer need, at the end of a build: then whatever it used has been marked.
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { prune } from '../cache/prune.ts';
import { keepIfPossible } from '../cache/store.ts';

const MEGABYTE = 1024 * 1024;

/** Megabytes of each cache below `.cache`. The last builds of outputs are removed with the outputs (`last-build.ts`). */
const MOST = { astro: 1024, check: 256, code: 128, cohort: 64, demo: 64, diagrams: 256, node: 256, og: 256, pictures: 2048, sandbox: 64 };

const DAYS = 30;

export const prunedCaches = (project: string): AstroIntegration => ({
  name: 'shiplog:caches',
  hooks: {
    'astro:build:done': () => {
      for (const [name, most] of Object.entries(MOST))
        keepIfPossible(() => void prune(join(project, '.cache', name), { days: DAYS, bytes: most * MEGABYTE }));
    },
  },
});
