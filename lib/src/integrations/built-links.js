// After the build: checks that every link of the built site leads to an existing page or file.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hasErrors } from '../check/check-content.js';
import { humanReport } from '../check/report.js';
import { endBuild, endWithReport } from './build-stop.js';
/** Fails a build whose pages contain broken links. Pages are read in a thread while others are rendered; links are checked once every file except the search index is written. */
export function builtLinks({ origin, base }, thread = new URL('./links-worker.js', import.meta.url)) {
    let worker;
    let known;
    const send = (message) => worker?.postMessage(message);
    return {
        known: () => known,
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
                    if (!worker)
                        return;
                    worker.ref();
                    send({ dist: fileURLToPath(dir).replace(/[\\/]$/, ''), base, origin });
                    const [{ findings, pages: read }] = (await once(worker, 'message'));
                    known = read;
                    await worker.terminate();
                    if (findings.length === 0)
                        return;
                    const report = humanReport(findings, pages.length).trimEnd();
                    if (hasErrors(findings))
                        endWithReport(`The built site has broken links.\n\n${report}`);
                    logger.warn(`\n${report}`);
                },
            },
        },
    };
}
