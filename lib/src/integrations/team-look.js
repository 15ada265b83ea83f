// The look of a team as pages need it: the sheet with its accent color and theme.css, and the size of its logo.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { onDisk } from '../check/on-disk.js';
import { DRAWING } from '../site/asset-kind.js';
import { drawingSize } from '../site/drawing-size.js';
import { THEME } from '../site/theme.js';
import { href } from '../site/urls.js';
import { shownSite } from './shown-site.js';
/** The height of a logo in the header, in pixels: 2rem in `src/styles/page/look.css`. */
const LOGO_HEIGHT = 32;
/** The team's sheet; `undefined` for a site without. Its rules are in no layer, so they outweigh those of the tool. */
export function teamSheet(root, { look }) {
    const file = join(root, THEME);
    const accent = look.accent ? `:root{--signal:light-dark(${look.accent.light},${look.accent.dark})}\n` : '';
    const css = accent + (existsSync(file) ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : '');
    if (css.trim() === '')
        return undefined;
    // At the top of the site, so that an address in theme.css is the path of its file.
    return { name: `theme.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`, css };
}
async function logoFile(root, base, file) {
    const bytes = await readFile(join(root, onDisk(root, file)));
    const { width, height } = (DRAWING.test(file) && drawingSize(bytes.toString())) || (await imageMetadata(bytes, file));
    return { src: href(base, file), width: Math.max(1, Math.round((width * LOGO_HEIGHT) / height)), height: LOGO_HEIGHT };
}
/** What pages show of the look. */
export async function shownLook(root, site, base) {
    const { logo } = site.look;
    const sheet = teamSheet(root, site)?.name;
    return {
        ...(sheet && { sheet }),
        ...(logo && {
            logo: { light: await logoFile(root, base, logo.light), ...(logo.dark && { dark: await logoFile(root, base, logo.dark) }) },
        }),
    };
}
/** Serves the team's sheet in `shiplog dev`, and writes it in a build. */
export function teamLook(root, site) {
    return {
        name: 'shiplog:look',
        hooks: {
            'astro:server:setup': ({ server }) => {
                server.middlewares.use((request, response, next) => {
                    const sheet = /\/theme\.[0-9a-f]{8}\.css$/.test(request.url ?? '') ? teamSheet(root, shownSite.site ?? site) : undefined;
                    if (!sheet)
                        return next();
                    response.setHeader('content-type', 'text/css; charset=utf-8');
                    response.end(sheet.css);
                });
            },
            'astro:build:done': async ({ dir }) => {
                const sheet = teamSheet(root, site);
                if (sheet)
                    await writeFile(new URL(sheet.name, dir), sheet.css);
            },
        },
    };
}
