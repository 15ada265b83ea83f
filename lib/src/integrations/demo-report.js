// `shiplog:demo`: the report of generated visitors for the pages that show it. Made once and cached in `.cache/demo`, by a digest of the
// code that makes it and of PGlite's version.
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageVersion, projectFolder } from '../cache/folders.js';
import { codeKey, keyOf } from '../cache/key.js';
import { fromJson, Store } from '../cache/store.js';
const DEMO = 'shiplog:demo';
const source = resolve(import.meta.dirname, '..');
const cache = join(projectFolder(), '.cache/demo');
/** The code that the report depends on, below `src`. */
const parts = ['stream/{events,pipeline,shop}/**/*.{ts,js,sql}', 'integrations/{make-demo-report,demo-worker,database-cluster}.{ts,js}'];
const reportKey = () => keyOf(packageVersion('@electric-sql/pglite'), codeKey(source, globSync(parts, { cwd: source })));
const migrations = () => globSync(join(source, 'stream/pipeline/warehouse/migrations/*.sql')).map((file) => ({
    name: basename(file),
    sql: readFileSync(file, 'utf8'),
}));
async function made() {
    const worker = new Worker(new URL('./demo-worker.js', import.meta.url), { workerData: { migrations: migrations() } });
    const [report] = await once(worker, 'message');
    return report;
}
/** The report, and the milliseconds that making it took; `undefined` if it was cached. */
export async function demoReport(folder = cache) {
    const store = new Store(folder, '.json');
    const key = reportKey();
    const stored = store.read(key, (fromJson));
    if (stored)
        return { demo: stored };
    const started = performance.now();
    const demo = await made();
    store.keep(key, JSON.stringify(demo));
    return { demo, took: performance.now() - started };
}
/** Serves the module to pages that import it. The report is made only if a page does. */
export const demoModule = () => ({
    name: 'shiplog:demo',
    hooks: {
        'astro:config:setup': ({ updateConfig, logger }) => {
            async function load(id) {
                if (id !== `\0${DEMO}`)
                    return undefined;
                const { demo, took } = await demoReport();
                if (took !== undefined)
                    logger.info(`${demo.sessions} generated sessions went through the pipeline in ${(took / 1000).toFixed(1)} s`);
                return `export const demo = ${JSON.stringify(demo)};\n`;
            }
            const plugin = { name: 'shiplog:demo', resolveId: (id) => (id === DEMO ? `\0${DEMO}` : undefined), load };
            updateConfig({ vite: { plugins: [plugin] } });
        },
    },
});
