// The gate: no site is built from content with errors. In `shiplog dev` errors are only reported.
import { join } from 'node:path';
import { hasErrors } from '../check/check-content.js';
import { humanReport, tally } from '../check/report.js';
import { recalledVerdict, verdictMemory } from '../content/check-verdict.js';
import { endWithReport } from './build-stop.js';
import { checked, checkThread } from './check-thread.js';
import { errorOverlay } from './error-overlay.js';
import { RUN, runFacts } from './run-facts.js';
/** The module that waits for the check: it returns the result's digest in a build, and `undefined` elsewhere. */
const GATE = 'shiplog:verdict';
/** Milliseconds without a further edit before the content is checked again. */
const PAUSE = 400;
const reportOf = ({ findings, pages }) => humanReport(findings, pages).trimEnd();
/** How many findings there are, and where to read them. */
const counted = (findings) => findings.length > 0 ? `${tally(findings)}; npx shiplog check lists them` : tally(findings);
/** Lets a build continue only without errors. Warnings and notes are counted; `shiplog check` lists them. */
export function stopOnErrors(verdict, logger) {
    const { findings } = verdict;
    if (!hasErrors(findings)) {
        if (findings.length > 0)
            logger.info(counted(findings));
        return;
    }
    const errors = findings.filter(({ severity }) => severity === 'error');
    endWithReport(`The content has errors, so nothing was built.\n\n${reportOf({ ...verdict, findings: errors })}`);
}
/** Recalls the result, or has the content checked while Astro starts; ends the build if it has errors. */
async function judged(root, logger) {
    const verdict = recalledVerdict(root, verdictMemory()) ?? (await checked(root).verdict);
    stopOnErrors(verdict, logger);
    return verdict;
}
/** Checks in a separate thread, and reports all errors and whatever is new since the last check. A newer call cancels an older one. */
function watcher(root, logger, show) {
    let worker;
    let reported;
    const reportNews = ({ findings, pages }) => {
        show(findings.filter(({ severity }) => severity === 'error'), pages);
        const now = new Set(findings.map(({ file, code, what }) => `${file} ${code} ${what}`));
        const before = reported;
        reported = now;
        if (before && now.size === before.size && [...now].every((one) => before.has(one)))
            return;
        const shown = findings.filter(({ severity, file, code, what }) => severity === 'error' || (before && !before.has(`${file} ${code} ${what}`)));
        const news = `new since the last edit:\n\n${reportOf({ findings: shown, pages })}\n`;
        if (hasErrors(findings))
            logger.error(`the build would stop here:\n\n${reportOf({ findings: shown, pages })}\n`);
        else if (shown.some(({ severity }) => severity === 'warning'))
            logger.warn(news);
        else
            logger.info(shown.length > 0 ? news : counted(findings));
    };
    return () => {
        void worker?.terminate();
        worker = checkThread(root);
        worker.on('message', (message) => 'verdict' in message && reportNews(message.verdict));
        worker.on('error', (error) => logger.error(`the content could not be checked: ${error.message}`));
        worker.unref();
    };
}
/** Checks the content root `root` before a build and while it is edited. `verdict` resolves with a build's result. */
export function checkGate(root) {
    let verdict;
    const integration = {
        name: 'shiplog:check',
        hooks: {
            'astro:config:setup': ({ command, updateConfig, logger }) => {
                verdict = command === 'build' ? judged(root, logger) : undefined;
                // content.config.ts imports the gate, so that Astro reads no content before it: Astro's reader stops at the first mistake and names no line.
                const plugin = {
                    name: 'shiplog:check',
                    resolveId: (id) => (id === GATE ? `\0${GATE}` : undefined),
                    async load(id) {
                        if (id !== `\0${GATE}`)
                            return undefined;
                        runFacts.verdict = (await verdict)?.digest;
                        return `export const verdict = () => ${RUN}.verdict;\nexport const factsRead = async () => { await ${RUN}.factsRead; };\n`;
                    },
                };
                updateConfig({ vite: { plugins: [plugin] } });
            },
            'astro:server:setup': ({ server, logger }) => {
                const check = watcher(root, logger, errorOverlay(server));
                let pause;
                server.watcher.on('all', (_event, file) => {
                    if (!file.startsWith(join(root, '/')))
                        return;
                    clearTimeout(pause);
                    pause = setTimeout(check, PAUSE);
                });
                check();
            },
        },
    };
    return { integration, verdict: async () => verdict };
}
