/** For each step of the tour a test of its completion; `undefined` if only the reader knows. */
const tests = [
    ({ stream }) => stream.rows.some(({ origin, event }) => origin === 'shop' && event?.eventName === 'product_view'),
    ({ stream }) => stream.rows.some(({ origin, journey }) => origin === 'shop' && journey.passed === 5),
    ({ stream }) => stream.rows.some(({ origin, event }) => origin === 'shop' && event?.eventName === 'checkout_complete'),
    ({ stream }) => stream.rows.some(({ origin, journey }) => origin === 'shop' && journey.passed === 1 && journey.reasons.length > 0),
    undefined,
];
/** The completed steps, from 0, as text that is the same while they are: `0,2`. */
export const completedSteps = (progress) => tests.flatMap((isCompleted, step) => (isCompleted?.(progress) ? [step] : [])).join();
const besideShop = ['stream', 'stream', 'charts', 'stream', 'sql'];
/** On a phone a step starts in the view where something is to be done. */
const alone = ['shop', 'stream', 'shop', 'pipeline', 'sql'];
/** The view that shows a step. */
export const viewOfStep = (step, wide) => (wide ? besideShop : alone)[step] ?? 'stream';
