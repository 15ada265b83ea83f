// Runs a build after an edit from start to end: check, pages, search index, link previews, link check.
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hasErrors } from '../../check/check-content.js';
import { humanReport } from '../../check/report.js';
import { contentRoot } from '../../content/content-root.js';
import { siteAddress } from '../address.js';
import { endWithReport } from '../build-stop.js';
import { stopOnErrors } from '../check-gate.js';
import { runFacts } from '../run-facts.js';
import { readSite } from '../site-file.js';
import { call, PageIndex, quiet } from './page-index.js';
import { keepState, NeedsBuild, renderChanged, writeChanged } from './rebuild.js';
import { loadState } from './state.js';
async function drawCards({ fresh, state }, project) {
    if (!fresh.some(({ written }) => written.card !== undefined))
        return;
    const { linkPreviews } = await import('../link-previews.js');
    const root = contentRoot();
    const site = readSite(root);
    const { reader, integration } = linkPreviews(site, siteAddress(site));
    await call(integration.hooks, 'astro:config:done', { config: { root: pathToFileURL(`${project}/`) } });
    await reader.start?.();
    for (const { path, written, body } of fresh)
        if (written.isPage)
            reader.page(path, String(body));
    await call(integration.hooks, 'astro:build:done', { dir: pathToFileURL(state.outDir), logger: quiet });
}
/** Checks the links of all pages, reading only those that were rendered. */
async function checkLinks({ state, fresh, written }, base, origin) {
    const worker = new Worker(new URL('../links-worker.js', import.meta.url));
    const send = (message) => worker.postMessage(message);
    const exists = new Set([...written.values()].map(({ file }) => file));
    send({ pages: new Map([...state.links].filter(([file]) => exists.has(file))) });
    for (const { written: page, body } of fresh)
        if (page.isPage)
            send({ file: page.file, html: String(body) });
    send({ dist: state.outDir.replace(/[\\/]$/, ''), base, origin });
    const [{ findings, pages }] = (await once(worker, 'message'));
    await worker.terminate();
    if (findings.length > 0) {
        const report = humanReport(findings, pages.size).trimEnd();
        if (hasErrors(findings))
            endWithReport(`The built site has broken links.\n\n${report}`);
        console.warn(`\n${report}`);
    }
    return pages;
}
/** Digests of the files that the build left as they were. */
const keptOf = ({ fresh }, files) => {
    const written = new Set(fresh.map(({ written: { file } }) => file));
    return new Map([...files].filter(([file]) => !written.has(file) && !/^(?:pagefind|og|_astro)\//.test(file)));
};
/** Builds the site after an edit; returns `undefined` if a complete build is needed. */
export async function editedBuild(project, { folder, changed, files, checking: { facts, verdict }, }) {
    const root = contentRoot();
    const judged = verdict.then((found) => stopOnErrors(found, quiet));
    let rendered;
    const site = readSite(root);
    const address = siteAddress(site);
    let index;
    try {
        const state = loadState(folder);
        index = new PageIndex(state, changed);
        const onPage = index.page.bind(index);
        rendered = await renderChanged({ project, root, site, address, folder, state, changed, files, facts, onPage });
        await judged;
    }
    catch (thrown) {
        await index?.close();
        // A complete build in this process reads Astro's store, and reports what is wrong with a page.
        runFacts.entries = undefined;
        console.log(`Everything is built, because ${thrown instanceof NeedsBuild ? thrown.message : 'a page could not be rendered alone'}.`);
        return undefined;
    }
    const count = writeChanged(rendered, files, address.base);
    const linked = drawCards(rendered, project).then(() => checkLinks(rendered, address.base, address.origin));
    const [links] = await Promise.all([linked, index?.finish(rendered)]);
    keepState(folder, rendered, new Map(links));
    const pages = [...rendered.written.values()].filter(({ isPage }) => isPage).length;
    const again = rendered.fresh.filter(({ written }) => written.isPage).length;
    return { done: `${again} of ${pages} pages rendered, ${count} files changed`, kept: keptOf(rendered, files) };
}
