// What becomes of a file: encoded again, kept as it is, or refused. Decided by its bytes: a name and a type may be wrong.
import type { PictureFault } from '../../i18n/en/write-prose.ts';
import { imageKind } from '../../site/asset-kind.ts';
import { drawingSize } from '../../site/drawing-size.ts';

/** The longest side of a picture, in pixels: more than a page shows on a screen of twice the density. */
export const LONGEST_SIDE = 1_600;

/** Most bytes of a file that is read, of an animation that is kept, and of a drawing. */
export const LIMITS = { tooLarge: 50_000_000, largeGif: 3_000_000, largeDrawing: 1_000_000 } as const;

export type PicturePlan =
  | { kind: 'encode' }
  | { kind: 'keep'; extension: 'gif' | 'svg'; type: string; width: number; height: number }
  | { kind: 'refuse'; fault: PictureFault };

/** Does a GIF have a second image? Reads its blocks, not their contents. */
function isAnimated(bytes: Uint8Array): boolean {
  const at = (index: number): number => bytes[index] ?? 0;
  const colors = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  /** The end of a chain of sub-blocks that begins at `index`. */
  const chain = (index: number): number => {
    let end = index;
    while (end < bytes.length && at(end) > 0) end += at(end) + 1;
    return end + 1;
  };
  let images = 0;
  for (let index = 13 + colors(at(10)); index < bytes.length; ) {
    if (at(index) === 0x21) index = chain(index + 2);
    else if (at(index) === 0x2c) {
      images += 1;
      if (images > 1) return true;
      index = chain(index + 11 + colors(at(index + 9)));
    } else break;
  }
  return false;
}

const refuse = (fault: PictureFault): PicturePlan => ({ kind: 'refuse', fault });

/**
 * A canvas shows one image of an animation, so that a GIF with several is kept as it is; a drawing has no pixels, and the build cleans it.
 * HEIC and others that only some browsers decode are tried.
 */
export function planPicture(bytes: Uint8Array, type: string): PicturePlan {
  if (bytes.length === 0) return refuse('empty');
  const kind = imageKind(bytes.subarray(0, 512));
  if (kind === 'svg') {
    if (bytes.length > LIMITS.largeDrawing) return refuse('largeDrawing');
    const size = drawingSize(new TextDecoder().decode(bytes));
    return size ? { kind: 'keep', extension: 'svg', type: 'image/svg+xml', ...size } : refuse('unreadable');
  }
  if (kind === 'gif' && isAnimated(bytes)) {
    if (bytes.length > LIMITS.largeGif) return refuse('largeGif');
    const [w0 = 0, w1 = 0, h0 = 0, h1 = 0] = bytes.subarray(6, 10);
    return { kind: 'keep', extension: 'gif', type: 'image/gif', width: w0 + 256 * w1, height: h0 + 256 * h1 };
  }
  return kind !== undefined || /^image\//.test(type) ? { kind: 'encode' } : refuse('notPicture');
}

/** A size that fits in the longest side; a smaller one stays. */
export function scaledSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
