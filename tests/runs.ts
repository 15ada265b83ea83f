// How often properties are tried: as often as they say and from one seed, so that a test that passed passes again; or many
// times from a new seed in `npm run test:long`, which prints it.

/** Of `npm run test:long`; 1 otherwise. */
export const timesAsMany = Number(process.env['SHIPLOG_TEST_RUNS'] ?? 1);

/** For fast-check. */
export const seed = Number(process.env['SHIPLOG_TEST_SEED'] ?? 14);

/** Runs of a property that takes longer, or less long, than the usual hundred. */
export const runs = (ordinary: number): number => ordinary * timesAsMany;
