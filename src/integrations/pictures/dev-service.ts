// Astro's image service in `shiplog dev`, for pictures taller than WebP can store: Astro's own would show them unmodified, with a warning
// that their format is not supported.
import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import { storedWidth } from './renditions.ts';

const service: LocalImageService = {
  ...(sharpService as LocalImageService),
  transform(bytes, transform, config, logger) {
    const { width, height } = transform as { width?: number; height?: number };
    const most = width && height ? storedWidth({ width, height }) : width;
    return sharpService.transform(bytes, most === width ? transform : { ...transform, width: most, height: undefined }, config, logger);
  },
};

export default service;
