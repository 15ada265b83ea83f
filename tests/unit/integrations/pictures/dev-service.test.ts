// Pictures in `shiplog dev`: what WebP cannot store is scaled instead of shown unmodified with a wrong warning.
import type { AstroConfig } from 'astro';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import service from '../../../../src/integrations/pictures/dev-service.ts';

const config = { service: { entrypoint: '', config: {} } } as unknown as AstroConfig['image'];

it.each([
  [120, 16_383, 120, 16_383],
  [120, 16_384, 119, 16_247],
  [120, 17_000, 115, 16_292],
  [900, 600, 900, 600],
])('a picture of %i x %i pixels is %i x %i', async (width, height, drawnWidth, drawnHeight) => {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#0073bb' } })
    .png()
    .toBuffer();
  const { data, format } = await service.transform(bytes, { src: 'a.png', width, height, format: 'webp' }, config, console as never);
  expect(format).toBe('webp');
  expect(await sharp(data).metadata()).toMatchObject({ width: drawnWidth, height: drawnHeight });
});
