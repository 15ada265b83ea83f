// Draws a link preview: the text of one page on paper, 1200 by 630.
import satori, {} from 'satori';
import sharp from 'sharp';
import { fontFiles, subsets } from './card-fonts.js';
const SIZE = { width: 1200, height: 630 };
/** The light theme's tokens, because an image has one theme. */
const paper = '#fbfaf6';
const ink = '#16202e';
const quiet = '#4b5868';
const rule = '#dcd8cc';
const SIGNAL = '#b23c17';
const family = subsets.map((subset) => `pro-${subset}`).join(', ');
let loaded;
function fonts() {
    loaded ??= fontFiles().map(({ subset, weight, data }) => ({ name: `pro-${subset}`, weight, style: 'normal', data }));
    return loaded;
}
const box = (style, children) => ({
    type: 'div',
    props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});
/** A text of at most `lines` lines, truncated with an ellipsis. */
const text = (words, lines, style) => box({ display: 'block', lineClamp: lines, ...style }, words);
/** Long titles get a smaller size before they are truncated. */
const titleSize = (title) => (title.length <= 48 ? 72 : title.length <= 90 ? 60 : 48);
/** The flag beside the site's name: half signal, half paper. */
const mark = (signal) => box({ width: 54, height: 38, border: `4px solid ${signal}` }, [box({ width: '50%', height: '100%', background: signal })]);
function card({ site, place, title, description }, signal) {
    const middle = [
        ...(place ? [text(place, 1, { fontSize: 28, fontWeight: 600, color: signal, marginBottom: 18 })] : []),
        text(title, 3, { fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.16, letterSpacing: -1.5 }),
        ...(description ? [text(description, 2, { fontSize: 30, lineHeight: 1.45, color: quiet, marginTop: 26 })] : []),
    ];
    const top = box({ alignItems: 'center', gap: 22, paddingBottom: 30, borderBottom: `2px solid ${rule}` }, [
        mark(signal),
        text(site, 1, { fontSize: 32, fontWeight: 600, flexGrow: 1 }),
    ]);
    return box({
        ...SIZE,
        boxSizing: 'border-box',
        flexDirection: 'column',
        padding: '58px 72px 0',
        background: paper,
        color: ink,
        fontFamily: family,
        borderBottom: `14px solid ${ink}`,
    }, [top, box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', paddingBottom: 24 }, middle)]);
}
/** The version of the template. Change it with the template, so that cached images are drawn again. */
export const TEMPLATE = '1';
/** The image as PNG with a palette: at most about 40 kB. `signal` is the accent color. */
export async function drawCard(words, signal = SIGNAL) {
    const svg = await satori(card(words, signal), { ...SIZE, fonts: fonts() });
    return sharp(Buffer.from(svg)).png({ palette: true, colors: 16, dither: 0, compressionLevel: 9, effort: 7 }).toBuffer();
}
