// A small GIF, written by hand: the images that it shows one after the other are what a test wants to count.

const IMAGE = [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 0, 0, 0, 255, 255, 255, 2, 2, 0x4c, 1, 0];

/** A GIF of 3 × 258 pixels with so many images, each of one pixel. */
export const gif = (images: number): Uint8Array =>
  Uint8Array.from([
    ...Buffer.from('GIF89a'),
    ...[3, 0, 2, 1, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...Array.from({ length: images }, () => IMAGE).flat(),
    0x3b,
  ]);
