// An SVG file as a glyph: its shapes only, in the drawing's color. Scripts, styles, links and everything else of the file are left out.
import { Parser } from 'htmlparser2';
import { isShape, shapeOf, styleOf, transformOf } from './shape.js';
/** Characters of a glyph's shapes: it is in the page once for each of its elements. */
const MOST = 4000;
const GROUPS = new Set(['g', 'a', 'svg', 'switch']);
/** What would be missing from the picture. */
const LOST = new Set(['style', 'text', 'image', 'use']);
/** The corner and the size of the picture. */
function boxOf(attributes) {
    const [x = 0, y = 0, width = 0, height = 0] = (attributes['viewBox'] ?? '')
        .trim()
        .split(/[\s,]+/)
        .map(Number);
    if (width > 0 && height > 0 && Number.isFinite(x + y + width + height))
        return { x, y, width, height };
    const [w, h] = ['width', 'height'].map((name) => Number(/^[\d.]+(?=(?:px)?$)/.exec(attributes[name] ?? '')?.[0]));
    return w && h ? { x: 0, y: 0, width: w, height: h } : undefined;
}
const rounded = (length) => Math.round(length * 100) / 100;
const PLAIN = 'save it as plain SVG with its text and symbols converted to paths and its styles as attributes';
/** The shapes of the file with the text `svg`. */
export function glyphFrom(svg) {
    let shapes = '';
    let root;
    const lost = new Set();
    const open = [];
    const parser = new Parser({
        onopentag(prefixed, attributes) {
            const name = prefixed.replace(/^.*:/, '');
            const around = open.at(-1) ?? { fill: 'black', stroke: 'none', isHidden: false };
            const paint = { fill: styleOf(attributes, 'fill') ?? around.fill, stroke: styleOf(attributes, 'stroke') ?? around.stroke };
            if (name === 'svg')
                root ??= attributes;
            const isOff = styleOf(attributes, 'display') === 'none' || styleOf(attributes, 'visibility') === 'hidden';
            if (LOST.has(name) && !around.isHidden && !isOff)
                lost.add(name);
            const isHidden = around.isHidden || isOff || root === undefined || !(GROUPS.has(name) || isShape(name));
            const transform = !isHidden && GROUPS.has(name) ? transformOf(attributes) : '';
            if (transform !== '')
                shapes += `<g${transform}>`;
            else if (!isHidden)
                shapes += shapeOf(name, attributes, paint);
            open.push({ ...paint, isGroup: transform !== '', isHidden });
        },
        onclosetag() {
            if (open.pop()?.isGroup)
                shapes += '</g>';
        },
    }, { xmlMode: true });
    parser.end(svg);
    if (!root)
        return { what: 'is not an SVG file', fix: 'save the picture as SVG' };
    const box = boxOf(root);
    if (!box)
        return { what: 'has no size', fix: 'add a viewBox to its <svg> tag: viewBox="0 0 24 24"' };
    if (lost.size > 0)
        return { what: `contains ${[...lost].map((name) => `<${name}>`).join(', ')}, which an icon cannot have`, fix: PLAIN };
    if (!/<(?!\/?g\b)/.test(shapes))
        return { what: 'contains no shapes', fix: PLAIN };
    const side = Math.max(box.width, box.height);
    const [dx, dy] = [(side - box.width) / 2 - box.x, (side - box.height) / 2 - box.y].map(rounded);
    if (dx || dy)
        shapes = `<g transform="translate(${dx} ${dy})">${shapes}</g>`;
    if (shapes.length > MOST)
        return { what: `has ${shapes.length} characters of shapes; at most ${MOST} are drawn on every page`, fix: 'simplify its paths' };
    return { shapes, side: rounded(side) };
}
