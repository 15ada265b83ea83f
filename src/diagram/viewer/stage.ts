// The drawing in its window: which of the two drawings shows, and where the camera stands. The only file that moves a drawing.
import type { Point } from '../model/laid-out.ts';
import { type Camera, type Limits, panned, REST, wayInto, zoomed } from './camera.ts';
import { type Standing, touchAction } from './gestures.ts';

/** Pixels kept free at the top of the screen when the page is scrolled to a part: the tools may stand there. */
const HEADROOM = 120;
/** Milliseconds without a movement until the drawing is painted sharp at its new scale. */
const SETTLED = 200;

export interface Stage {
  /** The drawing that shows. */
  drawing(): SVGSVGElement;
  standing(): Standing;
  /** `at` is a point of the screen; the window's middle without it. */
  zoom(factor: number, at?: Point): void;
  pan(by: Point): void;
  /** The whole drawing. */
  rest(): void;
  /** Moves drawing and page to see `part`; `near` also enlarges it to the window. */
  reveal(part: Element, near?: boolean): void;
}

/** `root` bears the classes, `box` is the window. */
export function stageOf(root: HTMLElement, box: HTMLElement): Stage {
  const drawings = [...box.querySelectorAll<SVGSVGElement>('.diagram-svg')];
  let camera = REST;
  let shown = drawings[0] as SVGSVGElement;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const standing = () => ({ zoomed: camera.scale > 1, full: root.classList.contains('is-full') });
  const middle = (part: Element): Point => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };

  /** `next` decides from the limits, and from where the drawing's corner lies on the screen at rest. */
  function move(next: (limits: Limits, corner: Point) => Camera): void {
    const { style } = shown;
    const now = shown.getBoundingClientRect();
    const window = box.getBoundingClientRect();
    const corner = { x: now.x - camera.x, y: now.y - camera.y };
    const width = now.width / camera.scale;
    window.x -= corner.x;
    window.y -= corner.y;
    const most = Math.max(4, (2 * shown.viewBox.baseVal.width) / width);
    camera = next({ width, height: now.height / camera.scale, window, most }, corner);
    const { x, y, scale } = camera;
    style.transformOrigin = '0 0';
    // A layer that is moved costs no painting, as a changed viewBox does; without will-change it is painted sharp again.
    style.transform = scale > 1 ? `translate(${x}px,${y}px) scale(${scale})` : '';
    style.willChange = 'transform';
    clearTimeout(settling);
    settling = setTimeout(() => {
      style.willChange = '';
    }, SETTLED);
    root.classList.toggle('is-zoomed', scale > 1);
    box.style.touchAction = touchAction(standing());
  }

  const rest = () => move(() => REST);
  const pan = (by: Point) => move((limits) => panned(camera, by, limits));
  const zoom = (factor: number, at = middle(box)) =>
    move((limits, corner) => zoomed(camera, factor, { x: at.x - corner.x, y: at.y - corner.y }, limits));

  new ResizeObserver(() => {
    const visible = drawings.find((one) => one.clientWidth) ?? shown;
    if (visible !== shown) rest();
    shown = visible;
    pan({ x: 0, y: 0 });
  }).observe(box);

  return {
    drawing: () => shown,
    standing,
    rest,
    pan,
    zoom,
    reveal(part, near) {
      const { width, height } = part.getBoundingClientRect();
      const { clientWidth, clientHeight } = box;
      if (near) zoom(0.9 * Math.min(clientWidth / width, Math.min(clientHeight, innerHeight - HEADROOM) / height), middle(part));
      pan(wayInto(part.getBoundingClientRect(), box.getBoundingClientRect()));
      const { y } = wayInto(part.getBoundingClientRect(), new DOMRect(-1e6, HEADROOM, 2e6, innerHeight - HEADROOM));
      scrollBy(0, -y);
    },
  };
}
