// Loads the viewer when a reader comes near a drawing, or follows a link into one: other readers load only this file.
const TAG = 'ship-diagram';
const LIVE = 'is-live';
const drawingOf = (target) => target?.closest?.(TAG);
const load = () => import('./index.js').then(() => customElements.whenDefined(TAG));
/** Shows the tools of the page's drawings, and loads the viewer if the address refers to a part of one. */
export function offer() {
    for (const tools of document.querySelectorAll(`${TAG} .diagram-tools`))
        tools.hidden = false;
    if (drawingOf(document.getElementById(decodeURIComponent(location.hash.slice(1)))))
        void load();
}
for (const near of ['pointerover', 'focusin']) {
    document.addEventListener(near, ({ target }) => {
        if (drawingOf(target))
            void load();
    });
}
// A tap may come before the viewer is loaded: the button is clicked again once it is ready.
document.addEventListener('click', ({ target }) => {
    const drawing = drawingOf(target);
    const button = target.closest('button');
    if (drawing && button && !drawing.classList.contains(LIVE))
        void load().then(() => button.click());
}, true);
offer();
