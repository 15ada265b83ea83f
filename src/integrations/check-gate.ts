// The gate: no site is built from content with errors. In `shiplog dev` errors are only reported.
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { hasErrors } from '../check/check-content.ts';
import { humanReport, tally } from '../check/report.ts';
import { recalledVerdict, type Verdict, verdictMemory } from '../content/check-verdict.ts';
import { endWithReport } from './build-stop.ts';
import { checked, checkThread } from './check-thread.ts';
import type { CheckMessage } from './check-worker.ts';
import { errorOverlay } from './error-overlay.ts';
import { withOverlay } from './overlay-in-page.ts';
import { RUN, runFacts } from './run-facts.ts';

/** The module that waits for the check: it returns the result's digest in a build, and `undefined` elsewhere. */
const GATE = 'shiplog:verdict';

/** Milliseconds without a further edit before the content is checked again. */
const PAUSE = 400;

const reportOf = ({ findings, pages }: Pick<Verdict, 'findings' | 'pages'>): string => humanReport(findings, pages).trimEnd();

/** How many findings there are, and where to read them. */
const counted = (findings: Verdict['findings']): string =>
  findings.length > 0 ? `${tally(findings)}; npx shiplog check lists them` : tally(findings);

/** Lets a build continue only without errors. Warnings and notes are counted; `shiplog check` lists them. */
export function stopOnErrors(verdict: Verdict, logger: Pick<AstroIntegrationLogger, 'info'>): void {
  const { findings } = verdict;
  if (!hasErrors(findings)) {
    if (findings.length > 0) logger.info(counted(findings));
    return;
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  endWithReport(`The content has errors, so nothing was built.\n\n${reportOf({ ...verdict, findings: errors })}`);
}

/** Recalls the result, or has the content checked while Astro starts; ends the build if it has errors. */
async function judged(root: string, logger: AstroIntegrationLogger): Promise<Verdict> {
  const verdict = recalledVerdict(root, verdictMemory()) ?? (await checked(root).verdict);
  stopOnErrors(verdict, logger);
  return verdict;
}

/** Checks in a separate thread, and reports all errors and whatever is new since the last check. A newer call cancels an older one. */
function watcher(root: string, logger: AstroIntegrationLogger, show: ReturnType<typeof errorOverlay>): () => void {
  let worker: Worker | undefined;
  let reported: Set<string> | undefined;
  const reportNews = ({ findings, pages }: Verdict): void => {
    show(
      findings.filter(({ severity }) => severity === 'error'),
      pages,
    );
    const now = new Set(findings.map(({ file, code, what }) => `${file} ${code} ${what}`));
    const before = reported;
    reported = now;
    if (before && now.size === before.size && [...now].every((one) => before.has(one))) return;
    const shown = findings.filter(
      ({ severity, file, code, what }) => severity === 'error' || (before && !before.has(`${file} ${code} ${what}`)),
    );
    const news = `new since the last edit:\n\n${reportOf({ findings: shown, pages })}\n`;
    if (hasErrors(findings)) logger.error(`the build would stop here:\n\n${reportOf({ findings: shown, pages })}\n`);
    else if (shown.some(({ severity }) => severity === 'warning')) logger.warn(news);
    else logger.info(shown.length > 0 ? news : counted(findings));
  };
  return () => {
    void worker?.terminate();
    worker = checkThread(root);
    worker.on('message', (message: CheckMessage) => 'verdict' in message && reportNews(message.verdict));
    worker.on('error', (error) => logger.error(`the content could not be checked: ${error.message}`));
    worker.unref();
  };
}

/**
 * Checks the content root `root` before a build and while it is edited. `verdict` resolves with a build's result; `editor` is the week
 * editor's address, if the site has one.
 */
export function checkGate(root: string, editor?: string): { integration: AstroIntegration; verdict: () => Promise<Verdict | undefined> } {
  let verdict: Promise<Verdict> | undefined;
  const integration: AstroIntegration = {
    name: 'shiplog:check',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        verdict = command === 'build' ? judged(root, logger) : undefined;
        // content.config.ts imports the gate, so that Astro reads no content before it: Astro's reader stops at the first mistake and names no line.
        const plugin = {
          name: 'shiplog:check',
          resolveId: (id: string) => (id === GATE ? `\0${GATE}` : undefined),
          async load(id: string) {
            if (id !== `\0${GATE}`) return undefined;
            runFacts.verdict = (await verdict)?.digest;
            return `export const verdict = () => ${RUN}.verdict;\nexport const factsRead = async () => { await ${RUN}.factsRead; };\n`;
          },
        };
        const overlay = {
          name: 'shiplog:overlay',
          transform: { filter: { id: /vite\/dist\/client\/client\.mjs/ }, handler: withOverlay },
        };
        updateConfig({ vite: { plugins: [plugin, ...(command === 'dev' ? [overlay] : [])] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = watcher(root, logger, errorOverlay(server, { root, editor }));
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
  return { integration, verdict: async () => verdict };
}
