// Draws the renditions of a picture.
import sharp, { type Sharp } from 'sharp';
import { encodingOf, renditionHeight } from './renditions.ts';

/** A picture with damaged parts is shown as far as it can be read. */
const READ = { failOn: 'none' } as const;

/** The renditions of a film, which are read once each: all frames in memory would be too many. */
const film = (bytes: Buffer, width: number): Sharp => sharp(bytes, { ...READ, animated: true }).resize({ width, withoutEnlargement: true });

/** Why a picture cannot be drawn, and what to do. */
export interface PictureFault {
  what: string;
  fix: string;
}

/** What `thrown` says about a picture. */
export const pictureFault = (thrown: unknown): PictureFault =>
  /pixel limit/i.test(String(thrown))
    ? { what: 'it has more than 268 million pixels', fix: 'save it in a smaller size' }
    : { what: 'it cannot be decoded', fix: 'save it again as PNG or JPEG' };

/** The picture `bytes` in each of `widths`, as WebP. It is decoded once; narrower renditions are drawn from the widest. */
export async function drawRenditions(bytes: Buffer, widths: readonly number[]): Promise<Map<number, Buffer>> {
  const { pages = 1, isPalette = false, autoOrient } = await sharp(bytes, READ).metadata();
  const drawn = new Map<number, Buffer>();
  if (pages > 1) {
    for (const width of widths)
      drawn.set(
        width,
        await film(bytes, width)
          .webp({ ...encodingOf(false, true), loop: 0 })
          .toBuffer(),
      );
    return drawn;
  }
  const sizeOf = (width: number) => ({ width, height: renditionHeight(autoOrient, width), fit: 'fill' as const });
  const widest = sharp(bytes, READ)
    .autoOrient()
    .resize(sizeOf(Math.min(autoOrient.width, Math.max(...widths))));
  const { data, info } = await widest.raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const width of widths) {
    const pixels = sharp(data, { raw });
    drawn.set(
      width,
      await (width < info.width ? pixels.resize(sizeOf(width)) : pixels).webp(encodingOf(isPalette, width < autoOrient.width)).toBuffer(),
    );
  }
  return drawn;
}
