import { isKind } from '../model/kinds.js';
const circle = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
const padlock = 'M5 9h10v8H5z';
const frame = 'M2.5 3.5h15v13h-15z';
/** The path of each glyph. */
export const glyphs = {
    group: 'M3 7V3h4m6 0h4v4m0 6v4h-4m-6 0H3v-4',
    cloud: 'M5.5 16a3.8 3.8 0 0 1-.6-7.5 5.2 5.2 0 0 1 10-1.2A4.4 4.4 0 0 1 14.8 16z',
    region: 'M5 17.5V3h11l-3 3.5 3 3.5H5',
    vpc: `${circle(10, 10, 2.5)}M10 2.5v5m0 5v5M2.5 10h5m5 0h5`,
    'public-subnet': `${padlock}M7 9V5.5a3 3 0 0 1 5.8-1`,
    'private-subnet': `${padlock}M7 9V6a3 3 0 0 1 6 0v3`,
    person: `${circle(10, 6.2, 3.2)}M3.5 17.5c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6`,
    device: 'M6 6h8v8H6zM8 6V3m4 3V3M8 17v-3m4 3v-3M6 8H3m3 4H3m14-4h-3m3 4h-3',
    browser: `${frame}M2.5 7.5h15M5 5.5h2`,
    'web-app': `${frame}M2.5 7h15M8 9.5l-2 2.2 2 2.2m4-4.4 2 2.2-2 2.2`,
    'mobile-app': 'M7 2.5h6A1.5 1.5 0 0 1 14.5 4v12a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 16V4A1.5 1.5 0 0 1 7 2.5zM9 14.8h2',
    cdn: `${circle(10, 10, 7.5)}M2.5 10h15M10 2.5c2.4 2.2 3.4 4.6 3.4 7.5s-1 5.3-3.4 7.5c-2.4-2.2-3.4-4.6-3.4-7.5s1-5.3 3.4-7.5`,
    identity: 'M10 2.5l6 2.2v4.6c0 3.9-2.4 6.7-6 8.2-3.6-1.5-6-4.3-6-8.2V4.7zM7.3 9.8l2 2 3.5-3.7',
    api: 'M2.5 3v14m15-14v14M5 7.5h9m-2.5-2.5L14 7.5 11.5 10M15 13H6m2.5-2.5L6 13l2.5 2.5',
    service: `M10 2.2l6.8 3.9v7.8L10 17.8l-6.8-3.9V6.1z${circle(10, 10, 2.6)}`,
    component: 'M6 6V3.5h11v13H6V14m0-3V9M3.5 6h5v3h-5zm0 5h5v3h-5z',
    container: 'M2.5 5.5h15v9h-15zM6 8.3v3.4m2.7-3.4v3.4m2.6-3.4v3.4M14 8.3v3.4',
    function: 'M5.5 3.5h2.5l5.5 13h2M9.8 8 5 16.5',
    job: 'M3 3h14v14H3zM8 6.8v6.4l5-3.2z',
    schedule: `${circle(10, 10, 7.5)}M10 5.5V10l3 2.2`,
    storage: 'M3.5 5.2c0-1.3 2.9-2.2 6.5-2.2s6.5.9 6.5 2.2-2.9 2.2-6.5 2.2-6.5-.9-6.5-2.2l1.7 10.3c.2 1 2.1 1.7 4.8 1.7s4.6-.7 4.8-1.7l1.7-10.3',
    database: 'M4 5.2c0-1.3 2.7-2.3 6-2.3s6 1 6 2.3-2.7 2.3-6 2.3-6-1-6-2.3v9.6c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3V5.2M4 10c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3',
    cache: 'M11.2 2.5l-6.7 9h5l-.7 6 6.7-9h-5z',
    warehouse: 'M2.5 17V8L10 3l7.5 5v9M6 17v-6.5h8V17M6 13.7h8',
    server: 'M3 3.5h14V9H3zM3 11h14v5.5H3zM6 6.2h.1M6 13.7h.1M9 6.2h5m-5 7.5h5',
    gateway: 'M3.5 17V9.5a6.5 6.5 0 0 1 13 0V17M1.5 17h17M10 17V8.5M7.5 11 10 8.5l2.5 2.5',
    endpoint: `${circle(10, 10, 3)}M2 10h5m6 0h5M10 3.5a6.5 6.5 0 0 1 5.8 3.5M10 16.5A6.5 6.5 0 0 1 4.2 13`,
    balancer: 'M2.5 10h15M8 10c3.5 0 3-5.5 6-5.5h3.5M8 10c3.5 0 3 5.5 6 5.5h3.5',
    queue: 'M2.5 6h4v8h-4zM8 6h4v8H8zM13.5 6h4v8h-4z',
    topic: `${circle(4.5, 10, 2)}${circle(15.5, 4.3, 1.8)}${circle(15.5, 10, 1.8)}${circle(15.5, 15.7, 1.8)}M6.5 10h7.2M6.3 9l7.6-3.9M6.3 11l7.6 3.9`,
    stream: 'M2.5 6c2.5-2 5-2 7.5 0s5 2 7.5 0m-15 4c2.5-2 5-2 7.5 0s5 2 7.5 0m-15 4c2.5-2 5-2 7.5 0s5 2 7.5 0',
    model: 'M8.5 3.5c.6 4.4 2.1 5.9 6.5 6.5-4.4.6-5.9 2.1-6.5 6.5-.6-4.4-2.1-5.9-6.5-6.5 4.4-.6 5.9-2.1 6.5-6.5zM15.5 2.8v3.4m-1.7-1.7h3.4',
    monitor: 'M2.5 17h15M3 12.5l4-4 3 3L16.5 4M12.5 4h4v4',
    notice: 'M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.8h3',
    access: `${circle(6.2, 10, 3.7)}M9.9 10h8v3.2M14.5 10v2.5`,
    dashboard: 'M2.5 3h15v14h-15zM6.5 13.5v-3M10 13.5v-7m3.5 7v-5',
    folder: 'M2.5 16.5v-12h5l2 2.5h8v9.5z',
    file: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5m-5 3.5h5',
    command: `${frame}M5.5 7.5 8 10l-2.5 2.5M10 13h4.5`,
    library: 'M3 3.5h4v13H3zM7 3.5h4v13H7zM12 5.2l3-.8 2.8 11.8-3 .8z',
    external: 'M10.5 4H3.5v12.5H16V9.5M12 2.5h5.5V8M17.5 2.5l-8 8',
};
/** Side of the square that the paths are drawn on. */
const SIDE = 20;
/** Width of our glyphs' lines in the drawing. */
const LINE = 1.26;
const rounded = (length) => Math.round(length * 1000) / 1000;
const placed = ({ x, y }, scale) => `class="d-glyph" transform="translate(${x} ${y})scale(${rounded(scale)})"`;
const ownGlyph = ({ shapes, side }, at, size) => `<g ${placed(at, size / side)}><g stroke-width="${rounded((LINE * side) / size)}">${shapes}</g></g>`;
/**
 * The glyph of a kind as a separate path, `size` wide, from its upper left corner; the team's own if it has one. A shared symbol would be
 * lost if its part of the page were removed.
 */
export function glyph(kind, at, size, own) {
    if (own?.glyph)
        return ownGlyph(own.glyph, at, size);
    const known = isKind(kind) ? kind : 'component';
    return `<path ${placed(at, size / SIDE)} d="${glyphs[known]}"/>`;
}
