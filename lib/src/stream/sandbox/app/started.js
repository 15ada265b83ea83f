const byStep = {
    downloading: ['shop', 'tracker'],
    starting: ['collector', 'raw', 'refused'],
    migrating: ['load'],
    ready: ['warehouse', 'charts'],
};
const steps = Object.keys(byStep);
/** Ids of the parts that are running once `step` has started; the shop's page is running from the start. */
export const startedBy = (step = 'downloading') => steps.slice(0, steps.indexOf(step) + 1).flatMap((one) => byStep[one]);
/** The share of the download, in percent; `undefined` if its size is unknown or it is complete. */
export function downloaded(progress) {
    if (progress?.step !== 'downloading' || progress.total <= 0)
        return undefined;
    return Math.min(100, Math.floor((progress.done / progress.total) * 100));
}
