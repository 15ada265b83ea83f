import sharpService from 'astro/assets/services/sharp';
import { storedWidth } from './renditions.js';
const service = {
    ...sharpService,
    transform(bytes, transform, config, logger) {
        const { width, height } = transform;
        const most = width && height ? storedWidth({ width, height }) : width;
        return sharpService.transform(bytes, most === width ? transform : { ...transform, width: most, height: undefined }, config, logger);
    },
};
export default service;
