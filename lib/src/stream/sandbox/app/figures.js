/** Events of the shop that no collector has acknowledged yet. */
export const queuedIn = ({ rows }) => rows.filter(({ origin, journey: { passed, end } }) => origin === 'shop' && passed <= 2 && !end).length;
/** By id of the part; 0 if there is nothing to show, for example with a collector that reports no counters. */
export const figuresOf = ({ received = 0, stored = 0, rejected = 0, loaded = 0, waiting = 0 }, queued) => new Map([
    ['tracker', queued],
    ['collector', received],
    ['raw', stored],
    ['refused', rejected],
    ['load', waiting],
    ['warehouse', loaded],
]);
