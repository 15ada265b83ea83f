// One shape of an SVG file as markup that cannot carry anything but its form.
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?:px)?$/i;
const NUMBERS = /^[\d\s,.eE+-]*$/;
const PATH = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.eE+-]*$/;
const RULE = /^(?:evenodd|nonzero)$/;
/** The attributes that give each shape its form, with what they may contain. */
const forms = {
    path: { d: PATH },
    polygon: { points: NUMBERS },
    polyline: { points: NUMBERS },
    line: { x1: NUMBER, y1: NUMBER, x2: NUMBER, y2: NUMBER },
    circle: { cx: NUMBER, cy: NUMBER, r: NUMBER },
    ellipse: { cx: NUMBER, cy: NUMBER, rx: NUMBER, ry: NUMBER },
    rect: { x: NUMBER, y: NUMBER, width: NUMBER, height: NUMBER, rx: NUMBER, ry: NUMBER },
};
export const isShape = (name) => Object.hasOwn(forms, name);
const TRANSFORM = /^(?:\s*(?:matrix|translate|scale|rotate|skewX|skewY)\([\d\s,.eE+-]*\)[\s,]*)+$/;
/** A safe `transform` attribute, or nothing. */
export const transformOf = ({ transform = '' }) => (TRANSFORM.test(transform) ? ` transform="${transform}"` : '');
/** What a shape's `style` attribute and its other attributes say about `name`. */
export const styleOf = (attributes, name) => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;!]+)`).exec(attributes['style'] ?? '')?.[1]?.trim() ?? attributes[name];
const isNone = (color) => /^(?:none|transparent)$/i.test(color);
/** Filled where the file has only a fill, or one of the same color as its line; otherwise an outline. */
function paintOf({ fill, stroke }) {
    if (isNone(fill))
        return '';
    if (isNone(stroke))
        return ' fill="currentColor" stroke="none"';
    return fill === stroke ? ' fill="currentColor"' : '';
}
/** The shape as markup; empty if nothing of it would be seen. */
export function shapeOf(name, attributes, paint) {
    if (isNone(paint.fill) && isNone(paint.stroke))
        return '';
    const form = Object.entries(forms[name] ?? {}).flatMap(([key, values]) => {
        const value = attributes[key]?.trim().replaceAll(/\s+/g, ' ');
        return value !== undefined && values.test(value) ? [` ${key}="${value}"`] : [];
    });
    if (form.length === 0)
        return '';
    const rule = styleOf(attributes, 'fill-rule') ?? '';
    return `<${name}${form.join('')}${RULE.test(rule) ? ` fill-rule="${rule}"` : ''}${transformOf(attributes)}${paintOf(paint)}/>`;
}
