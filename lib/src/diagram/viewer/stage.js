import { panned, REST, scrollInto, wayInto, zoomed } from './camera.js';
/** Milliseconds without a movement until the drawing is rendered sharply at its new scale. */
const SETTLED = 200;
/** `root` gets the class `is-zoomed`, `box` is the window. */
export function stageOf(root, box) {
    const { style } = box.querySelector('.diagram-layer');
    let camera = REST;
    let settling;
    const rectOf = (part) => part.getBoundingClientRect();
    function move(to) {
        camera = to;
        const { x, y, scale } = to;
        // Moving a layer needs no repaint, unlike changing the viewBox; without will-change it is rendered sharply again.
        style.transform = scale > 1 ? `translate(${x}px,${y}px) scale(${scale})` : '';
        style.willChange = 'transform';
        clearTimeout(settling);
        settling = setTimeout(() => {
            style.willChange = '';
        }, SETTLED);
        root.classList.toggle('is-zoomed', scale > 1);
    }
    const pan = (by) => move(panned(camera, by, rectOf(box)));
    const zoom = (factor, at) => {
        const window = rectOf(box);
        const { x, y, width, height } = window;
        move(zoomed(camera, factor, at ? { x: at.x - x, y: at.y - y } : { x: width / 2, y: height / 2 }, window));
    };
    new ResizeObserver(() => pan({ x: 0, y: 0 })).observe(box);
    return {
        rest: () => move(REST),
        pan,
        zoom,
        reveal(part, near, beside = []) {
            const { width, height } = rectOf(part);
            const window = rectOf(box);
            // A window may be taller than the screen.
            if (near)
                zoom(0.9 * Math.min(window.width / width, Math.min(window.height, innerHeight) / height));
            pan(wayInto(rectOf(part), window));
            const rects = [part, ...beside].map(rectOf);
            const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
            const top = scrollInto(Math.min(...rects.map((rect) => rect.top)), Math.max(...rects.map((rect) => rect.bottom)), Number.parseFloat(scrollPaddingTop) || 0, innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0));
            if (top === undefined)
                part.scrollIntoView({ block: 'nearest' });
            else if (top !== 0)
                scrollBy({ top });
        },
    };
}
