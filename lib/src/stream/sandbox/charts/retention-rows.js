const WEEK = 7 * 86_400_000;
/** Weeks between two Mondays. */
const weeksFrom = (first, last) => Math.round((Date.parse(last) - Date.parse(first)) / WEEK);
/** The latest `most` rows, with at most `columns` weeks each. A week without clients is 0; a future week is absent. */
export function retentionRows(cohorts, most = 8, columns = 6) {
    const ends = cohorts.map(({ week, active }) => Date.parse(week) + Math.max(0, ...active.map(({ after }) => after)) * WEEK);
    if (ends.length === 0)
        return [];
    const last = new Date(Math.max(...ends)).toISOString();
    return cohorts.slice(-most).map(({ week, clients, active }) => ({
        week,
        clients,
        cells: Array.from({ length: Math.min(columns, weeksFrom(week, last) + 1) }, (_, after) => {
            const there = active.find((one) => one.after === after)?.clients ?? 0;
            return { after, clients: there, share: there / (clients || 1) };
        }),
    }));
}
