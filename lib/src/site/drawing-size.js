// The size of an SVG: the one reader of the check and of a build, so that both accept the same drawings.
/** CSS pixels of each unit; of a font's units, at 16 pixels. */
const UNITS = {
    '': 1,
    px: 1,
    in: 96,
    cm: 96 / 2.54,
    mm: 96 / 25.4,
    q: 96 / 101.6,
    pc: 16,
    pt: 96 / 72,
    em: 16,
    rem: 16,
    ex: 8,
    ch: 8,
};
/** A length in pixels; `undefined` for what depends on the page, such as `100%` or `auto`. */
function pixelsOf(text = '') {
    const [, number = '', unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(text) ?? [];
    const pixels = Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
    return pixels > 0 && Number.isFinite(pixels) ? pixels : undefined;
}
/** The attributes of the root element, by their names as written; `undefined` if there is no `<svg>`. */
function rootAttributes(markup) {
    const [, written] = /<(?:[\w-]+:)?svg(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(markup.replaceAll(/<!--[\s\S]*?-->/g, '')) ?? [];
    if (written === undefined)
        return undefined;
    const attributes = written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...attributes].map(([, name = '', one, other]) => [name, one ?? other ?? '']));
}
/** The size of the drawing `markup`: its width and height, of which a view box gives what is missing. */
export function drawingSize(markup) {
    const root = rootAttributes(markup);
    if (!root)
        return undefined;
    const width = pixelsOf(root.get('width'));
    const height = pixelsOf(root.get('height'));
    if (width && height)
        return { width, height };
    const [, , wide = 0, high = 0] = (root.get('viewBox') ?? '')
        .trim()
        .split(/[\s,]+/)
        .map(Number);
    if (!(wide > 0 && high > 0 && Number.isFinite(wide / high)))
        return undefined;
    if (width)
        return { width, height: (width * high) / wide };
    return height ? { width: (height * wide) / high, height } : { width: wide, height: high };
}
