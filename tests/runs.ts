// How often properties are tried: once as often as they say, or many times in `npm run test:long`, which names one seed for all.

/** Of `npm run test:long`; 1 otherwise. */
export const timesAsMany = Number(process.env['SHIPLOG_TEST_RUNS'] ?? 1);

/** For fast-check; `undefined`: each property takes its own, and prints it where it fails. */
export const seed = process.env['SHIPLOG_TEST_SEED'] === undefined ? undefined : Number(process.env['SHIPLOG_TEST_SEED']);

/** Runs of a property that takes longer, or less long, than the usual hundred. */
export const runs = (ordinary: number): number => ordinary * timesAsMany;
