// The gate: no site is built from content that has errors. While a team writes, they are only told.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { hasErrors } from '../check/check-content.ts';
import { humanReport, tally } from '../check/report.ts';
import { endBuild } from './build-stop.ts';
import { type Verdict, verdictOf } from './check-verdict.ts';

/** Milliseconds without a further edit before the content is checked again. */
const PAUSE = 400;

const reportOf = ({ findings, pages }: Verdict): string => humanReport(findings, pages).trimEnd();

/** Lets a build go on only without errors. Warnings and notes are counted; `npm run check` lists them. */
function stopOnErrors(verdict: Verdict, logger: AstroIntegrationLogger): void {
  const { findings } = verdict;
  if (!hasErrors(findings)) {
    if (findings.length > 0) logger.info(`${tally(findings)}; npm run check lists them`);
    return;
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  endBuild(`The content has errors, so nothing was built.\n\n${reportOf({ ...verdict, findings: errors })}`);
}

/** Checks in a thread of its own, and tells of all errors and of what is new since the last time. A newer call drops an older one. */
function watcher(root: string, memory: string, logger: AstroIntegrationLogger): () => void {
  let worker: Worker | undefined;
  let told: Set<string> | undefined;
  const tell = ({ findings, pages }: Verdict): void => {
    const now = new Set(findings.map(({ file, code, what }) => `${file} ${code} ${what}`));
    const before = told;
    told = now;
    if (before && now.size === before.size && [...now].every((one) => before.has(one))) return;
    const shown = findings.filter(
      ({ severity, file, code, what }) => severity === 'error' || (before && !before.has(`${file} ${code} ${what}`)),
    );
    if (hasErrors(findings)) logger.error(`the build would stop here:\n\n${reportOf({ findings: shown, pages })}\n`);
    else if (shown.length > 0) logger.warn(`new since the last edit:\n\n${reportOf({ findings: shown, pages })}\n`);
    else logger.info(`${tally(findings)}; npm run check lists them`);
  };
  return () => {
    void worker?.terminate();
    worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: { root, memory } });
    worker.on('message', tell);
    worker.on('error', (error) => logger.error(`the content could not be checked: ${error.message}`));
    worker.unref();
  };
}

/** Checks the content root `root` before a build and while it is edited. */
export function checkGate(root: string): AstroIntegration {
  let memory = '';
  return {
    name: 'shiplog:check',
    hooks: {
      // Before Astro reads the content: its own reader stops at the first mistake and names no line.
      'astro:config:setup': ({ command, config, logger }) => {
        memory = fileURLToPath(new URL('.cache/check', config.root));
        if (command === 'build') stopOnErrors(verdictOf(root, memory), logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = watcher(root, memory, logger);
        let pause: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(join(root, '/'))) return;
          clearTimeout(pause);
          pause = setTimeout(check, PAUSE);
        });
        check();
      },
    },
  };
}
