// After the build: checks that every link of the built site leads to an existing page or file.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { hasErrors } from '../check/check-content.ts';
import { humanReport } from '../check/report.ts';
import type { Address } from '../site/urls.ts';
import { endBuild, endWithReport } from './build-stop.ts';
import type { LinksMessage, LinksResult } from './links-worker.ts';
import { linksFile, stateFolder } from './rebuild/state.ts';
import type { PageReader } from './rendered-pages.ts';

/** Fails a build whose pages contain broken links. Pages are read in a thread while others are rendered; links are checked once every file except the search index is written. */
export function builtLinks(
  { origin, base }: Address,
  thread = new URL('./links-worker.ts', import.meta.url),
): { reader: PageReader; integration: AstroIntegration; areKept: () => boolean } {
  let worker: Worker | undefined;
  let areKept = false;
  const send = (message: LinksMessage): void => worker?.postMessage(message);
  return {
    areKept: () => areKept,
    reader: {
      async start() {
        worker = new Worker(thread);
        // The thread must not keep a build alive that fails elsewhere.
        worker.unref();
        worker.on('error', ({ message }) => endBuild(`The links of the built site cannot be checked: ${message}`));
      },
      page: (path, html) => send({ file: `${path.slice(1)}index.html`, html }),
    },
    integration: {
      name: 'shiplog:links',
      hooks: {
        'astro:build:done': async ({ dir, pages, logger }) => {
          if (!worker) return;
          worker.ref();
          const folder = stateFolder();
          const keep = folder === undefined ? undefined : linksFile(folder);
          send({ dist: fileURLToPath(dir).replace(/[\\/]$/, ''), base, origin, keep });
          const [{ findings, isKept }] = (await once(worker, 'message')) as [LinksResult];
          areKept = isKept;
          await worker.terminate();
          if (findings.length === 0) return;
          const report = humanReport(findings, pages.length).trimEnd();
          if (hasErrors(findings)) endWithReport(`The built site has broken links.\n\n${report}`);
          logger.warn(`\n${report}`);
        },
      },
    },
  };
}
