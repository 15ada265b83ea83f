// Draws the renditions of a picture.
import sharp, {} from 'sharp';
import { encodingOf, renditionHeight } from './renditions.js';
/** A picture with damaged parts is shown as far as it can be read. */
const READ = { failOn: 'none' };
/** The renditions of a film, which are read once each: all frames in memory would be too many. */
const film = (bytes, width) => sharp(bytes, { ...READ, animated: true }).resize({ width, withoutEnlargement: true });
/** What `thrown` says about a picture. */
export const pictureFault = (thrown) => /pixel limit/i.test(String(thrown))
    ? { what: 'it has more than 268 million pixels', fix: 'save it in a smaller size' }
    : { what: 'it cannot be decoded', fix: 'save it again as PNG or JPEG' };
/** The picture `bytes` in each of `widths`, as WebP. It is decoded once; narrower renditions are drawn from the widest. */
export async function drawRenditions(bytes, widths) {
    const { pages = 1, isPalette = false, autoOrient } = await sharp(bytes, READ).metadata();
    const drawn = new Map();
    if (pages > 1) {
        for (const width of widths)
            drawn.set(width, await film(bytes, width)
                .webp({ ...encodingOf(false, true), loop: 0 })
                .toBuffer());
        return drawn;
    }
    const sizeOf = (width) => ({ width, height: renditionHeight(autoOrient, width), fit: 'fill' });
    const widest = sharp(bytes, READ)
        .autoOrient()
        .resize(sizeOf(Math.min(autoOrient.width, Math.max(...widths))));
    const { data, info } = await widest.raw().toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    for (const width of widths) {
        const pixels = sharp(data, { raw });
        drawn.set(width, await (width < info.width ? pixels.resize(sizeOf(width)) : pixels).webp(encodingOf(isPalette, width < autoOrient.width)).toBuffer());
    }
    return drawn;
}
