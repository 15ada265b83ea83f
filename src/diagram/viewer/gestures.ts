// Whose a gesture is: the drawing's or the page's. A plain wheel and a finger on a drawing at rest scroll the page.

/** How the drawing stands when the gesture begins. */
export interface Standing {
  zoomed: boolean;
  full: boolean;
}

/** What of a WheelEvent decides. A pinch on a touch pad arrives as a wheel with `ctrlKey`. */
export interface Wheel {
  ctrlKey: boolean;
  metaKey: boolean;
  deltaY: number;
}

/** How many times a wheel enlarges; `undefined` leaves it to the page. A notch of a mouse says 100, a step of a touch pad a few. */
export const wheelFactor = ({ ctrlKey, metaKey, deltaY }: Wheel): number | undefined =>
  ctrlKey || metaKey ? 1.01 ** -Math.min(Math.max(deltaY, -40), 40) : undefined;

/** What the browser may still do with fingers on the drawing. */
export const touchAction = ({ zoomed, full }: Standing): string => (zoomed || full ? 'none' : 'pan-x pan-y');

/** Does a pointer that moves alone, with its first button or finger down, move the drawing? */
export const drags = (pointerType: string, { zoomed, full }: Standing): boolean => zoomed || full || pointerType !== 'touch';

/** Pixels that a pointer may tremble before a press is a drag. */
export const TREMBLE = 4;
