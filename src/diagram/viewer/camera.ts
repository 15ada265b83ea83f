// Pan and zoom as arithmetic: where a drawing lies in its window. Lengths are CSS pixels from the drawing's place at rest.
import type { Box, Point } from '../model/laid-out.ts';

/** The drawing is moved by `x` and `y` after it is enlarged `scale` times from its top left corner. */
export interface Camera extends Point {
  scale: number;
}

/** What a camera keeps to: the drawing's size at rest, the window that it is seen through, and the largest scale. */
export interface Limits {
  width: number;
  height: number;
  window: Box;
  most: number;
}

/** The whole drawing, as the page lays it out. */
export const REST: Camera = { x: 0, y: 0, scale: 1 };

const between = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

/** An offset that leaves no gap where the drawing is longer than the window, and leaves nothing outside where it is shorter. */
function heldOffset(offset: number, length: number, from: number, span: number): number {
  const slack = from + span - length;
  return between(Math.min(from, slack), offset, Math.max(from, slack));
}

/** The camera moved by `by`, as far as the limits let it. */
export function panned({ x, y, scale }: Camera, by: Point, { width, height, window }: Limits): Camera {
  if (scale <= 1) return REST;
  return {
    x: heldOffset(x + by.x, width * scale, window.x, window.width),
    y: heldOffset(y + by.y, height * scale, window.y, window.height),
    scale,
  };
}

/** `factor` times larger; what lies at `at` stays there. */
export function zoomed(camera: Camera, factor: number, at: Point, limits: Limits): Camera {
  const scale = between(1, camera.scale * factor, limits.most);
  const ratio = 1 - scale / camera.scale;
  return panned({ ...camera, scale }, { x: (at.x - camera.x) * ratio, y: (at.y - camera.y) * ratio }, limits);
}

/** How far to move so that `part`'s middle comes to `window`'s, along the axes where it is not all inside. */
export function wayInto(part: Box, window: Box): Point {
  const way = (start: number, length: number, from: number, span: number): number =>
    start < from || start + length > from + span ? from + (span - length) / 2 - start : 0;
  return { x: way(part.x, part.width, window.x, window.width), y: way(part.y, part.height, window.y, window.height) };
}
