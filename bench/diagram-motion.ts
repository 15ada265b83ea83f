// How smoothly a diagram moves under a mouse: frames while it is dragged and zoomed, the same part of the same drawing on both sides.
import type { Browser, Page } from '@playwright/test';
import type { LaidOut } from '../src/diagram/model/laid-out.ts';

const WINDOW = { width: 1280, height: 900 };
const MOVES = 150;
/** Notches of the wheel inward, then as many outward, four times: within the bounds of both. */
const NOTCHES = 12;
/** Positions that a drawing must reach for its frames to count. */
const PLACES = 20;

export interface Motion {
  /** Frames a second while it is moved. */
  pan: number;
  zoom: number;
  /** The longest wait for a frame in both, in milliseconds. */
  longest: number;
}

/** What of the page shows one element, on the screen. */
type Place = { x: number; y: number; width: number };

/** Frames that the page draws during `act`, which moves the element `layer`. */
async function frames(page: Page, layer: string, act: () => Promise<void>): Promise<{ perSecond: number; longest: number }> {
  await page.locator(layer).evaluate((moved) => {
    const times: number[] = [];
    const places: string[] = [];
    const count = (time: number) => {
      times.push(time);
      const place = (moved as HTMLElement).style.transform;
      if (place !== places.at(-1)) places.push(place);
      Object.assign(window, { frame: requestAnimationFrame(count) });
    };
    Object.assign(window, { times, places });
    requestAnimationFrame(count);
  });
  await act();
  const { times, places } = await page.evaluate(() => {
    const { times, places, frame } = window as unknown as { times: number[]; places: string[]; frame: number };
    cancelAnimationFrame(frame);
    return { times, places: places.length };
  });
  // Frames of a drawing that stands still are easily had.
  if (places < PLACES) throw new Error(`${layer} stood at ${places} places in ${times.length} frames: it was not moved.`);
  const waits = times.slice(1).map((time, nth) => time - (times[nth] ?? 0));
  return { perSecond: (1000 * waits.length) / ((times.at(-1) ?? 0) - (times[0] ?? 0)), longest: Math.max(...waits) };
}

async function moved(page: Page, layer: string): Promise<Motion> {
  const { width, height } = WINDOW;
  await page.mouse.move(width / 2, height / 2);
  const pan = await frames(page, layer, async () => {
    await page.mouse.down();
    for (let move = 1; move <= MOVES; move += 1) {
      const turn = (move / MOVES) * 6 * Math.PI;
      await page.mouse.move(width / 2 + 200 * Math.sin(turn), height / 2 + 200 * (1 - Math.cos(turn)));
    }
    await page.mouse.up();
  });
  await page.mouse.move(width / 2, height / 2);
  await page.keyboard.down('Control');
  const zoom = await frames(page, layer, async () => {
    for (let notch = 0; notch < 8 * NOTCHES; notch += 1) await page.mouse.wheel(0, notch % (2 * NOTCHES) < NOTCHES ? -12 : 12);
  });
  await page.keyboard.up('Control');
  return { pan: pan.perSecond, zoom: zoom.perSecond, longest: Math.max(pan.longest, zoom.longest) };
}

/** Moves our page, enlarged so that a good part of it is seen. Says where it stood. */
async function moveOurs(page: Page, id: string): Promise<{ motion: Motion; place: Place }> {
  for (let count = 0; count < 3; count += 1) await page.locator('[data-do="zoom-in"]').click();
  const place = await page.locator(`.d-node[data-element="${id}"]`).filter({ visible: true }).locator('rect').boundingBox();
  if (!place) throw new Error('Our page shows no drawing.');
  return { motion: await moved(page, '.diagram-layer'), place };
}

/** Moves React Flow's page from where ours stood. */
async function moveReactFlow(page: Page, box: Place, place: Place): Promise<Motion> {
  const zoom = place.width / box.width;
  const viewport = { x: place.x - box.x * zoom, y: place.y - box.y * zoom, zoom };
  await page.evaluate(
    (to) => (window as unknown as { flow: { setViewport(to: object): Promise<boolean> } }).flow.setViewport(to),
    viewport,
  );
  return moved(page, '.react-flow__viewport');
}

/** One run of each, ours first; the mark of readiness is awaited by `open`. */
export async function motions(
  browser: Browser,
  laidOut: LaidOut,
  open: (page: Page, peer: 'ours' | 'react-flow') => Promise<void>,
): Promise<{ ours: Motion; 'react-flow': Motion }> {
  const node = laidOut.elements.find((element) => !element.open);
  if (!node) throw new Error('The diagram has no element.');
  const page = await browser.newPage({ viewport: WINDOW });
  await open(page, 'ours');
  const { motion, place } = await moveOurs(page, node.id);
  await page.close();
  const other = await browser.newPage({ viewport: WINDOW });
  await open(other, 'react-flow');
  const theirs = await moveReactFlow(other, node.box, place);
  await other.close();
  return { ours: motion, 'react-flow': theirs };
}
