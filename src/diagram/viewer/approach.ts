// Loads the viewer when a reader comes near a drawing, or follows a link into one: a page that is only read carries no more than this.
const TAG = 'ship-diagram';
const LIVE = 'is-live';

const drawingOf = (target: EventTarget | null): Element | null | undefined => (target as Element | null)?.closest?.(TAG);

const load = (): Promise<unknown> => import('./index.ts').then(() => customElements.whenDefined(TAG));

/** Shows the tools of the page's drawings, and loads the viewer where the address names a part of one. */
export function offer(): void {
  for (const tools of document.querySelectorAll<HTMLElement>(`${TAG} .diagram-tools`)) tools.hidden = false;
  if (drawingOf(document.getElementById(decodeURIComponent(location.hash.slice(1))))) void load();
}

for (const near of ['pointerover', 'focusin'] as const) {
  document.addEventListener(near, ({ target }) => {
    if (drawingOf(target)) void load();
  });
}

// A finger presses a button sooner than the viewer can come: it is pressed again once there is somebody to hear it.
document.addEventListener(
  'click',
  ({ target }) => {
    const drawing = drawingOf(target);
    const button = (target as Element).closest('button');
    if (drawing && button && !drawing.classList.contains(LIVE)) void load().then(() => button.click());
  },
  true,
);

offer();
