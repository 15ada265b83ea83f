import { endBuild } from './build-stop.js';
import { JoinedSheets } from './joined-sheets.js';
import { withNeededHashes } from './needed-hashes.js';
import { Recorder } from './rebuild/recorder.js';
import { pagesFirst } from './rebuild/server-bundle.js';
const isHtml = (response) => /^text\/html\b/.test(response.headers.get('content-type') ?? '') && response.status < 300;
/** The message. `file` is the page's file, if it has one. */
export function renderFault(path, thrown, file) {
    const reason = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0];
    const fix = file?.endsWith('x')
        ? 'Fix the code in braces, or write \\{ for a brace that is text.'
        : 'This is a fault of the tool unless the page holds something unusual: report it with the page.';
    return `${file ?? path} cannot be rendered: ${reason}\n  ${fix}`;
}
/** The prerenderer, which passes its HTML to the readers. */
function watched(inner, { readers, sheets, base, fail, recorder }) {
    // Readers see pages in the order of their paths, in whatever order they are ready: an index of them is then the same each time.
    const order = [];
    const isExpected = new Set();
    const ready = new Map();
    let next = 0;
    let ended = false;
    const end = () => {
        if (ended)
            return;
        ended = true;
        for (const reader of readers)
            reader.end?.();
    };
    const pass = (path) => {
        const html = ready.get(path);
        ready.delete(path);
        if (html !== undefined)
            for (const reader of readers)
                reader.page(path, html);
    };
    /** A page is ready; without HTML it is not one for readers. */
    const arrive = (path, html) => {
        ready.set(path, html);
        for (let path = order[next]; path !== undefined && ready.has(path); path = order[next]) {
            pass(path);
            next += 1;
        }
        if (next === order.length)
            end();
    };
    return {
        ...inner,
        async setup() {
            await Promise.all(readers.map((reader) => reader.start?.()));
            await inner.setup?.();
        },
        async getStaticPaths() {
            const paths = pagesFirst(await inner.getStaticPaths());
            recorder.paths(paths);
            for (const { pathname, route } of paths)
                if (route.type === 'page')
                    isExpected.add(`/${pathname.replace(/^\/|\/$/g, '')}/`.replace('//', '/'));
            order.push(...isExpected);
            return paths;
        },
        async render(request, options) {
            const path = decodeURI(`/${new URL(request.url).pathname.slice(base.length)}`);
            const result = await Promise.resolve(inner.render(request, options)).catch((thrown) => fail(path, thrown));
            const response = result instanceof Response ? result : result.response;
            const isPage = isHtml(response);
            const html = isPage ? sheets.join(withNeededHashes(await response.text())) : '';
            if (isPage)
                recorder.page(path, html, base);
            if (isExpected.has(path))
                arrive(path, isPage ? html : undefined);
            if (!isPage)
                return result;
            const again = new Response(html, { status: response.status, headers: response.headers });
            return result instanceof Response ? again : { ...result, response: again };
        },
        async teardown() {
            for (const path of [...ready.keys()])
                pass(path);
            end();
            recorder.end(inner);
            await inner.teardown?.();
        },
    };
}
/** Passes the pages of a build to `readers`. `fileOf` returns a page's content file, for errors in its code. Only one prerenderer can be set, hence one integration for all readers. */
export function renderedPages(readers, fileOf, recorder = new Recorder()) {
    const sheets = new JoinedSheets();
    let base = '/';
    let outDir;
    return {
        name: 'shiplog:pages',
        hooks: {
            'astro:config:done': ({ config }) => {
                base = config.base.endsWith('/') ? config.base : `${config.base}/`;
                outDir = config.outDir;
            },
            'astro:build:start': ({ setPrerenderer }) => {
                const fail = (path, thrown) => endBuild(renderFault(path, thrown, fileOf(path, thrown instanceof Error ? thrown.stack : undefined)));
                setPrerenderer((inner) => watched(inner, { readers, sheets, base, fail, recorder }));
            },
            'astro:build:done': () => sheets.write(outDir, base),
        },
    };
}
