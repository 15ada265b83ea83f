const isWhole = ({ of, unknown }) => of > 0 && unknown === 0;
/** The figures that are fully known, the most important first. `planned` is the number of weeks of the calendar. */
export function knownFigures({ done, evidence, onTime }, written, planned, days) {
    const shares = [
        ['weeks', { count: written, of: planned ?? written, unknown: 0 }],
        ['tasks', done],
        ['onTime', onTime],
        ['evidence', evidence],
        [
            'days',
            days
                ? { count: days.worked, of: days.workingDays - days.unknown.length, unknown: days.unknown.length }
                : { count: 0, of: 0, unknown: 0 },
        ],
    ];
    return shares.filter(([, share]) => isWhole(share)).map(([name, { count, of }]) => ({ name, count, of }));
}
/** What the log lacks for the unknown figures. */
export const unrecorded = ({ onTime, states }, days) => ({
    plans: onTime.unknown,
    states: states.unknown,
    days: days?.unknown.length ?? 0,
});
