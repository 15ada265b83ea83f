// Joins the style sheets of a page's parts: up to fourteen requests delay a phone's first paint, and together they compress better.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { SHEET_LINK } from './astro-internals.js';
/** Where the block ends whose content starts at `start`. */
function endOfBlock(css, start) {
    let depth = 1;
    for (const { 0: sign, index } of css.slice(start).matchAll(/"[^"]*"|[{}]/g)) {
        if (sign === '{')
            depth++;
        if (sign === '}' && --depth === 0)
            return start + index;
    }
    throw new Error(`A style sheet has a block that does not end: ${css.slice(start, start + 80)}`);
}
/** Minified CSS with one block a layer. The order of layers is the shared sheet's, so only the order within each counts. */
export function mergedLayers(css) {
    const layers = new Map();
    let outside = '';
    let at = 0;
    for (const { 0: open, 1: layer = '', index } of css.matchAll(/@layer (\w+)\s*\{/g)) {
        const start = index + open.length;
        const end = endOfBlock(css, start);
        outside += css.slice(at, index);
        layers.set(layer, (layers.get(layer) ?? '') + css.slice(start, end));
        at = end + 1;
    }
    return outside + css.slice(at) + [...layers].map(([layer, rules]) => `@layer ${layer}{${rules}}`).join('');
}
/** The link to the team's sheet, which `src/layouts/Base.astro` marks: it is not joined. */
const TEAM_LINK = /<link rel="stylesheet" href="[^"]+" data-team>/;
/** The joined sheets of a build. The first sheet of a page stays separate, because every page shares it. */
export class JoinedSheets {
    #joined = new Map();
    /** The page with one link for all its sheets but the first, in the same order. `write` creates the file that it names. */
    join(html) {
        const parts = html.slice(0, html.indexOf('</head>'));
        // The team's sheet is the last one.
        const [team = ''] = TEAM_LINK.exec(parts) ?? [];
        const head = parts.replace(team, '');
        const [, second, ...more] = [...head.matchAll(SHEET_LINK)].map(([, href = '']) => href);
        const rest = team + html.slice(parts.length);
        if (second === undefined || more.length === 0)
            return head + rest;
        // Astro links a component's sheet once for each content file that uses it; the last one counts.
        const sheets = [...new Set([second, ...more].reverse())].reverse();
        const hash = createHash('sha256').update(sheets.join('\n')).digest('base64url').slice(0, 8);
        const file = posix.join(posix.dirname(second), `parts.${hash}.css`);
        this.#joined.set(file, sheets);
        const link = (href) => `<link rel="stylesheet" href="${href}">`;
        const shorter = head.replace(link(second), link(file)).replace(SHEET_LINK, (whole, href) => (more.includes(href) ? '' : whole));
        return shorter + rest;
    }
    /** Writes the joined files into the built site. `base` is the site's base path, with a slash at its end. */
    write(outDir, base) {
        const at = (href) => new URL(href.slice(base.length), outDir);
        const read = (sheet) => readFileSync(at(sheet), 'utf8').trim();
        for (const [file, sheets] of this.#joined)
            writeFileSync(at(file), mergedLayers(sheets.map(read).join('')));
    }
}
