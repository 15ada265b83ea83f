// Whose a gesture is: the drawing's or the page's. A plain wheel and a finger on a drawing at rest scroll the page.
import { between } from './camera.ts';

/** What of a WheelEvent decides. A pinch on a touch pad arrives as a wheel with `ctrlKey`. */
export interface Wheel {
  ctrlKey: boolean;
  metaKey: boolean;
  deltaY: number;
}

/** How many times a wheel enlarges; `undefined` leaves it to the page. A notch of a mouse says 100, a step of a touch pad a few. */
export const wheelFactor = ({ ctrlKey, metaKey, deltaY }: Wheel): number | undefined =>
  ctrlKey || metaKey ? 1.01 ** -between(-40, deltaY, 40) : undefined;

/** Does a pointer that moves alone, with its first button or finger down, move the drawing? `free` where it does not scroll the page. */
export const drags = (pointerType: string, free: boolean): boolean => free || pointerType !== 'touch';

/** Pixels that a pointer may tremble before a press is a drag. */
export const TREMBLE = 4;
