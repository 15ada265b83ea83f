// A picture of a camera becomes one of a page: turned upright, scaled down, encoded again. Only pixels pass a canvas: place, date and camera do not.
import type { PictureFault } from '../../i18n/en/write-prose.ts';
import type { Picture } from './options.ts';
import { LIMITS, planPicture, scaledSize } from './picture-plan.ts';

const QUALITY = 0.82;

const encoded = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
  new Promise((done) => canvas.toBlob(done, type, QUALITY));

function draw(bitmap: ImageBitmap, ground?: string): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), scaledSize(bitmap.width, bitmap.height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** WebP; JPEG on white where a browser cannot write WebP, as Safari, which returns PNG then. */
async function encode(bitmap: ImageBitmap): Promise<Blob> {
  const webp = await encoded(draw(bitmap), 'image/webp');
  const blob = webp?.type === 'image/webp' ? webp : await encoded(draw(bitmap, '#fff'), 'image/jpeg');
  if (!blob || blob.size === 0) throw new Error('not encoded');
  return blob;
}

/** The picture that is saved as `name` with its extension, or why there is none. Never rejects. */
export async function preparePicture(file: Blob, name: string): Promise<Picture | { fault: PictureFault }> {
  if (file.size > LIMITS.tooLarge) return { fault: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const plan = planPicture(bytes, file.type);
    if (plan.kind === 'refuse') return { fault: plan.fault };
    if (plan.kind === 'keep') {
      const { extension, type, width, height } = plan;
      return { name: `${name}.${extension}`, bytes, type, width, height };
    }
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    try {
      const blob = await encode(bitmap);
      const extension = blob.type === 'image/webp' ? 'webp' : 'jpg';
      const { width, height } = scaledSize(bitmap.width, bitmap.height);
      return { name: `${name}.${extension}`, bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type, width, height };
    } finally {
      bitmap.close();
    }
  } catch {
    return { fault: 'unreadable' };
  }
}
