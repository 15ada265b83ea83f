// Drawings of the content as images: a module with the address at which the file is published unmodified, and its size as the check reads it.
// Astro's own reader needs the size within the first thousand bytes, in the units that it has, and a build would end where the check found nothing.
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { fileHref } from '../../markdown/links.js';
import { imageKind } from '../../site/asset-kind.js';
import { drawingSize } from '../../site/drawing-size.js';
import { filePath } from '../../site/published-files.js';
import { IMAGE_QUERY } from '../astro-internals.js';
const DRAWING = new RegExp(`\\.svg(?:\\?${IMAGE_QUERY}.*)?$`, 'i');
/** `roots` are the content roots whose files are published. */
export const drawings = (roots, base, languages) => ({
    name: 'shiplog:drawings',
    load: {
        order: 'pre',
        filter: { id: DRAWING },
        async handler(id) {
            if (this.environment.config.consumer !== 'server')
                return undefined;
            const path = id.replace(/\?.*$/, '');
            const [file] = roots.map((root) => relative(root, path)).filter((below) => !below.startsWith('..') && !isAbsolute(below));
            const bytes = file === undefined ? undefined : await readFile(path).catch(() => undefined);
            const size = bytes && imageKind(bytes.subarray(0, 512)) === 'svg' ? drawingSize(bytes.toString()) : undefined;
            if (file === undefined || !size)
                return undefined;
            this.addWatchFile(path);
            const src = fileHref(base, filePath(file.replaceAll(sep, '/'), languages));
            const [width, height] = [size.width, size.height].map((length) => Math.max(1, Math.round(length)));
            return `export default ${JSON.stringify({ src, width, height, format: 'svg' })};`;
        },
    },
});
