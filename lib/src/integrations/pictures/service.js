import { baseService } from 'astro/assets';
import { renditionName, renditionWidths } from './renditions.js';
const pictureOf = ({ src }) => typeof src === 'object' && 'digest' in src ? src : undefined;
const widthsOf = ({ width }, picture) => renditionWidths(picture, typeof width === 'number' ? width : undefined, picture.format);
/** Address of the rendition with that width. A picture's own address is that of its widest rendition. */
const addressOf = ({ src, digest = '' }, width) => src.slice(0, src.lastIndexOf('/') + 1) + renditionName(digest, width);
const service = {
    validateOptions: (options, config, logger) => baseService.validateOptions?.(options, config, logger) ?? options,
    getURL(options) {
        const picture = pictureOf(options);
        if (!picture)
            return typeof options.src === 'string' ? options.src : options.src.src;
        return addressOf(picture, options['rendition'] ?? widthsOf(options, picture).at(-1));
    },
    getSrcSet(options) {
        const picture = pictureOf(options);
        const widths = picture ? widthsOf(options, picture) : [];
        if (widths.length < 2)
            return [];
        return widths.map((rendition) => ({ transform: { src: options.src, rendition }, descriptor: `${rendition}w` }));
    },
    async getHTMLAttributes(options, config, logger) {
        const { sizes, rendition: _rendition, ...attributes } = (await baseService.getHTMLAttributes?.(options, config, logger)) ?? {};
        const picture = pictureOf(options);
        const [narrowest = 0, ...wider] = picture ? widthsOf(options, picture) : [];
        return wider.length === 0 ? attributes : { ...attributes, sizes: sizes ?? `(min-width: ${narrowest}px) ${narrowest}px, 100vw` };
    },
};
export default service;
