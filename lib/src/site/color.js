// Colors as browsers compute with them: contrast by WCAG 2, mixing and lightness in OKLab.
/** `#b23c17` or `#b31`. */
export function rgbOf(hex) {
    const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0] = digits.map((pair) => Number.parseInt(pair, 16) / 255);
    return [red, green, blue];
}
export const hexOf = (color) => `#${color
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0'))
    .join('')}`;
const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
function luminance(color) {
    const [red, green, blue] = color.map(linear);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one, other) {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
}
/** Matrices of https://bottosson.github.io/posts/oklab/ */
function labOf(color) {
    const [r, g, b] = color.map(linear);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
        0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
}
/** Parts below 0 or above 1 are outside what a screen shows. */
function fromLab([lightness, a, b]) {
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    return [
        encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    ];
}
/** `color-mix(in oklab, one share, other)`; `share` is from 0 to 1. */
export function mixed(one, share, other) {
    const [from, to] = [labOf(one), labOf(other)];
    return fromLab(from.map((part, index) => part * share + (to[index] ?? 0) * (1 - share)));
}
const isShown = (color) => color.every((part) => part > -0.0005 && part < 1.0005);
/** The color of the same hue with another lightness, as colorful as a screen shows it; rounded as it is written. */
function withLightness(color, lightness) {
    const [, a, b] = labOf(color);
    for (let share = 1; share > 0; share -= 0.02) {
        const found = fromLab([lightness, a * share, b * share]);
        if (isShown(found))
            return rgbOf(hexOf(found));
    }
    return rgbOf(hexOf(fromLab([lightness, 0, 0])));
}
/** The color of the same hue that passes `test`, with the least change of lightness; `undefined` if none does. */
export function nearest(color, test) {
    const [lightness] = labOf(color);
    for (let step = 0; step <= 1; step += 0.0025) {
        const found = [lightness - step, lightness + step]
            .filter((tried) => tried >= 0 && tried <= 1)
            .map((tried) => withLightness(color, tried))
            .find(test);
        if (found)
            return found;
    }
    return undefined;
}
