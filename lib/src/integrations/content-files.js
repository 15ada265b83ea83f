// Files beside the pages (a PDF, a CSV, an image to open in full): served in `shiplog dev`, copied by the build, at the addresses that links use.
import { createReadStream, readFileSync } from 'node:fs';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onDisk } from '../check/on-disk.js';
import { filesOfContent } from '../content/file-digests.js';
import { DRAWING, HEAD_BYTES, imageKind } from '../site/asset-kind.js';
import { cleanDrawing } from '../site/clean-drawing.js';
import { decoded } from '../site/decoded.js';
import { isPageFile } from '../site/links.js';
import { filePath, publishedFiles } from '../site/published-files.js';
/** Content types that browsers display; anything else is offered as a download. */
const types = {
    '.avif': 'image/avif',
    '.css': 'text/css; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.gif': 'image/gif',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.jpeg': 'image/jpeg',
    '.jpg': 'image/jpeg',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.mjs': 'text/javascript; charset=utf-8',
    '.mp4': 'video/mp4',
    '.pdf': 'application/pdf',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.wasm': 'application/wasm',
    '.webm': 'video/webm',
    '.webp': 'image/webp',
};
/** Files beside the pages, by published path, as absolute paths: of the content root, and of the tool's guide if the site shows it. */
function published(root, languages, guide) {
    const lent = (guide?.files ?? []).filter(({ file }) => !isPageFile(file));
    return new Map([
        ...lent.map(({ file }) => [filePath(file, languages), join(guide?.root ?? '', file)]),
        ...[
            ...publishedFiles(filesOfContent(root).map((file) => file.normalize('NFC')), languages),
        ].map(([path, file]) => [path, join(root, onDisk(root, file))]),
    ]);
}
/** The drawing in `file` as it is published: without what would run. `null` if there is none, `undefined` for a photo with such a name. */
function drawingOf(file) {
    const bytes = readFileSync(file);
    const kind = imageKind(bytes.subarray(0, HEAD_BYTES));
    return kind === undefined || kind === 'svg' ? (cleanDrawing(bytes.toString())?.markup ?? null) : undefined;
}
/** Publishes the files beside the pages of the content root `root`, and of the tool's guide if the site shows it. */
export function contentFiles(root, { languages }, base, guide) {
    return {
        name: 'shiplog:files',
        hooks: {
            'astro:server:setup': ({ server }) => {
                server.middlewares.use((request, response, next) => {
                    const url = URL.parse(request.url ?? '', 'http://localhost');
                    const path = url ? decoded(url.pathname).normalize('NFC') : '';
                    const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
                    if (!/\.[a-z0-9]+$/i.test(below))
                        return next();
                    const file = published(root, languages, guide).get(below);
                    if (file === undefined)
                        return next();
                    const drawing = DRAWING.test(file) ? drawingOf(file) : undefined;
                    if (drawing === null)
                        return next();
                    response.setHeader('content-type', types[extname(file).toLowerCase()] ?? 'application/octet-stream');
                    if (drawing === undefined)
                        createReadStream(file).pipe(response);
                    else
                        response.end(drawing);
                });
            },
            'astro:build:done': async ({ dir, logger }) => {
                const files = published(root, languages, guide);
                const dist = fileURLToPath(dir);
                for (const [path, file] of files) {
                    const target = join(dist, path);
                    if (await stat(target).catch(() => undefined)) {
                        logger.warn(`${relative(root, file)} is not published: a page is written to the same place, ${path}`);
                        continue;
                    }
                    const drawing = DRAWING.test(file) ? drawingOf(file) : undefined;
                    if (drawing === null) {
                        logger.warn(`${relative(root, file)} is not published: there is no <svg> in it`);
                        continue;
                    }
                    await mkdir(dirname(target), { recursive: true });
                    await (drawing === undefined ? copyFile(file, target) : writeFile(target, drawing));
                }
                if (files.size > 0)
                    logger.info(`${files.size} files beside the pages`);
            },
        },
    };
}
