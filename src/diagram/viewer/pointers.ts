// Mouse, pen and fingers on the drawing: drag, pinch and wheel. Whose a gesture is, gestures.ts decides.
import type { Point } from '../model/laid-out.ts';
import { drags, TREMBLE, wheelFactor } from './gestures.ts';
import type { Stage } from './stage.ts';

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const way = (a: Point, b: Point): Point => ({ x: b.x - a.x, y: b.y - a.y });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** `touched` runs when a reader takes hold of the drawing. */
export function listenToPointers(box: HTMLElement, stage: Stage, touched: () => void): void {
  const down = new Map<number, Point>();
  let travelled = 0;

  box.onpointerdown = (event) => {
    touched();
    if (!down.size) travelled = 0;
    if (!event.button) down.set(event.pointerId, event);
  };

  box.onpointermove = (event) => {
    const { pointerId, pointerType, buttons } = event;
    const before = down.get(pointerId);
    down.delete(pointerId);
    const [other] = down.values();
    // Without a button it was let go elsewhere, before it was captured.
    if (!before || !buttons) return;
    down.set(pointerId, event);
    travelled += distance(before, event);
    if (other) stage.zoom(distance(event, other) / (distance(before, other) || 1), middle(before, other));
    else if (travelled < TREMBLE || !drags(pointerType, stage.standing())) return;
    // Not before: a captured press would no longer click its link.
    box.setPointerCapture(pointerId);
    stage.pan(other ? way(middle(before, other), middle(event, other)) : way(before, event));
  };

  box.onpointerup = box.onpointercancel = ({ pointerId }) => down.delete(pointerId);

  box.addEventListener(
    'click',
    (event) => {
      // A key's click has no detail; a drag's click is none.
      if (!event.detail || travelled < TREMBLE) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  // A link of the drawing is not to be carried away, and two fingers are not to scroll.
  box.ondragstart = () => false;
  box.ontouchstart = box.ontouchmove = (event) => event.touches.length < 2;

  box.onwheel = (event) => {
    const factor = wheelFactor(event);
    if (!factor) return;
    event.preventDefault();
    touched();
    stage.zoom(factor, event);
  };
}
