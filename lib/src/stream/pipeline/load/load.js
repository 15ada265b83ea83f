// Which parts of the raw log a load reads: the newest hours each time, and a part of the older ones in turn. So an object is found
// however late it arrives (Firehose retries for a day, a bucket may be copied after a year), and no load lists years.
import { hourFolder } from '../store/object-key.js';
import { keyRange } from './key-range.js';
import { loadRange } from './load-range.js';
import { readProgress, writeProgress } from './progress.js';
/** Hours that every load reads. A request is stored within the hour in which it was received, or at the start of the next. */
const LOOK_BACK = 6 * 60 * 60 * 1000;
/** Pages of the rotation through older hours: 10,000 keys. A log that is no longer than that is read completely by each load. */
const RESCAN_PAGES = 10;
const earlier = (a, b) => (a < b ? a : b);
/** The ranges of the log that the next load reads, by its clock. If the clock was ahead once and is correct again, nothing is skipped. */
export function rangesToRead({ watermark, rescanCursor }, now) {
    const after = earlier(watermark, hourFolder('events', Math.max(0, now - LOOK_BACK)));
    return { newest: { after }, older: after === '' ? undefined : { after: rescanCursor < after ? rescanCursor : '', before: after } };
}
function add(result, more) {
    for (const fate of ['objects', 'loaded', 'duplicate', 'quarantined'])
        result[fate] += more[fate];
    result.unreadable.push(...more.unreadable);
}
async function loadWaiting(loader, until) {
    const before = await readProgress(loader.warehouse);
    const now = loader.clock();
    const { newest, older } = rangesToRead(before, now);
    const { result, reached } = await loadRange(loader, newest, { until });
    const current = hourFolder('events', Math.max(0, now - LOOK_BACK));
    const watermark = reached === undefined ? current : earlier(reached, current);
    let { rescanCursor } = before;
    if (older && result.complete) {
        const found = await loadRange(loader, older, { until, mostPages: RESCAN_PAGES });
        add(result, found.result);
        rescanCursor = found.reached ?? '';
    }
    await writeProgress(loader.warehouse, before, { watermark, rescanCursor });
    return result;
}
/** Loads what waits, or only the given hours. Throws LoadStopped. */
export async function load(loader, { until, ...range }) {
    if (range.from === undefined && range.to === undefined)
        return await loadWaiting(loader, until);
    const { result } = await loadRange(loader, keyRange(range), { until });
    return result;
}
