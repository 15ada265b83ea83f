// Whether the reader has completed a step of the tour.
import type { State } from './state.ts';
import type { View } from './view.ts';

/** The parts of the state that count. */
export type TourProgress = Pick<State, 'stream' | 'faults'>;

/** For each step of the tour a test of its completion; `undefined` if only the reader knows. */
export const tourSteps: readonly (((progress: TourProgress) => boolean) | undefined)[] = [
  ({ stream }) => stream.rows.some(({ origin, event }) => origin === 'shop' && event?.eventName === 'product_view'),
  ({ stream }) => stream.rows.some(({ origin, journey }) => origin === 'shop' && journey.passed === 5),
  ({ stream }) => stream.rows.some(({ origin, event }) => origin === 'shop' && event?.eventName === 'checkout_complete'),
  ({ stream }) => stream.rows.some(({ origin, journey }) => origin === 'shop' && journey.passed === 1 && journey.reasons.length > 0),
  undefined,
];

const besideShop: readonly View[] = ['stream', 'stream', 'charts', 'stream', 'sql'];
/** On a phone a step starts in the view where something is to be done. */
const alone: readonly View[] = ['shop', 'stream', 'shop', 'pipeline', 'sql'];

/** The view that shows a step. */
export const viewOfStep = (step: number, wide: boolean): View => (wide ? besideShop : alone)[step] ?? 'stream';
