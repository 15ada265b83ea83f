// Which sizes of a picture a site contains: as many as its readers' screens need, and none that the source cannot fill.
/** Width of the column of text in CSS pixels, 46rem: no page shows a picture wider. */
const COLUMN = 736;
/** Pixels per CSS pixel that renditions are made for. Phones and laptops at 125 and 150 % load the middle one. */
const DENSITIES = [1, 1.5, 2];
/** A rendition that is narrower than the widest one by less than this factor saves too little. */
const APART = 1.2;
/** Effort 2 takes half the time of the default 4, for 3 % more bytes. */
const LOSSY = { quality: 80, effort: 2 };
const LOSSLESS = { lossless: true, effort: 2 };
/**
 * How a rendition is encoded as WebP. A picture with a palette, in its own size, is smaller without loss: in screenshots by a quarter.
 * Scaled, it has more colors.
 */
export const encodingOf = (hasPalette, isScaled) => hasPalette && !isScaled ? LOSSLESS : LOSSY;
/** Part of every digest: change it when the same file must be drawn differently, so that neither caches nor browsers show the previous rendition. */
export const SETTINGS = JSON.stringify({ version: 1, LOSSY, LOSSLESS });
/** WebP stores no side longer than this, in pixels. */
const LONGEST_SIDE = 16_383;
/** The greatest width in which WebP can store a picture of this size. */
export const storedWidth = ({ width, height }) => Math.max(1, Math.min(width, LONGEST_SIDE, Math.floor((width * LONGEST_SIDE) / height)));
/** The height of the rendition of a picture in this width. */
export const renditionHeight = ({ width, height }, rendition) => Math.min(LONGEST_SIDE, Math.max(1, Math.round((height * rendition) / width)));
/**
 * The widths in pixels, ascending, of a picture that is shown in `shown` CSS pixels (its width if the page does not set one). A taller picture
 * than WebP can store is scaled. A GIF may be a film, of which one size is enough.
 */
export function renditionWidths(size, shown = size.width, format = 'png') {
    const source = storedWidth(size);
    const column = Math.min(source, shown, COLUMN);
    const [widest = source, ...smaller] = DENSITIES.map((density) => Math.min(source, Math.round(column * density))).reverse();
    if (format === 'gif')
        return [widest];
    return [...new Set([...smaller.filter((width) => width * APART <= widest), widest])].sort((one, other) => one - other);
}
/** Astro's folder of files whose names change with their content. */
export const FOLDER = '_astro';
/** The file name of a rendition. `digest` is that of the source file and the settings: the same content is the same file, whatever its name. */
export const renditionName = (digest, width) => `${digest}-${width}.webp`;
const ADDRESS = new RegExp(`/${FOLDER}/([0-9a-f]{24})-(\\d+)\\.webp`, 'g');
/** The renditions that the page `html` loads. */
export const shownRenditions = (html) => [...html.matchAll(ADDRESS)].map(([, digest = '', width]) => ({ digest, width: Number(width) }));
