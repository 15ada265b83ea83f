// Decides whether a gesture is for the drawing or the page. A plain wheel and a finger on a drawing at rest scroll the page.
import { between } from './camera.js';
/** The zoom factor of a wheel event; `undefined` leaves it to the page. A mouse notch is 100, a touch-pad step a few units. */
export const wheelFactor = ({ ctrlKey, metaKey, deltaY }) => ctrlKey || metaKey ? 1.01 ** -between(-40, deltaY, 40) : undefined;
/** Whether a single pointer with its first button down, or a finger, moves the drawing. `free` if it does not scroll the page. */
export const drags = (pointerType, free) => free || pointerType !== 'touch';
/** Pixels that a pointer may move before a press becomes a drag. */
export const DRAG_THRESHOLD = 4;
