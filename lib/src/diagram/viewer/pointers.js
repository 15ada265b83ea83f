import { DRAG_THRESHOLD, drags, wheelFactor } from './gestures.js';
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
/** `touched` runs when a reader starts to move the drawing; `isFree` returns whether a single finger moves it. */
export function listenToPointers(box, stage, touched, isFree) {
    const down = new Map();
    let traveled = 0;
    box.onpointerdown = (event) => {
        touched();
        if (!down.size)
            traveled = 0;
        if (!event.button)
            down.set(event.pointerId, event);
    };
    box.onpointermove = (event) => {
        const { pointerId, x, y } = event;
        const before = down.get(pointerId);
        down.delete(pointerId);
        const [other] = down.values();
        // Without a pressed button it was released elsewhere, before it was captured.
        if (!before || !event.buttons)
            return;
        down.set(pointerId, event);
        traveled += distance(before, event);
        if (other) {
            stage.zoom(distance(event, other) / (distance(before, other) || 1), { x: (x + other.x) / 2, y: (y + other.y) / 2 });
        }
        else if (traveled < DRAG_THRESHOLD || !drags(event.pointerType, isFree()))
            return;
        // Not earlier: a captured press would no longer click its link.
        box.setPointerCapture(pointerId);
        // Two fingers move the drawing by the movement of their center.
        stage.pan({ x: (x - before.x) / down.size, y: (y - before.y) / down.size });
    };
    box.onpointerup = box.onpointercancel = ({ pointerId }) => down.delete(pointerId);
    box.addEventListener('click', (event) => {
        // A click by keyboard has no detail; the click after a drag is ignored.
        if (!event.detail || traveled < DRAG_THRESHOLD)
            return;
        event.preventDefault();
        event.stopPropagation();
    }, true);
    // Links of the drawing must not be dragged, and two fingers must not scroll.
    box.ondragstart = () => false;
    box.ontouchstart = box.ontouchmove = (event) => event.touches.length < 2 || !event.cancelable;
    box.onwheel = (event) => {
        const factor = wheelFactor(event);
        if (!factor)
            return;
        event.preventDefault();
        touched();
        stage.zoom(factor, event);
    };
}
