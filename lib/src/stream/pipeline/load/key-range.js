// Whole hours of receipt as a range of keys: each hour is a folder of the raw log.
import { hourFolder } from '../store/object-key.js';
const HOUR = 60 * 60 * 1000;
/** A range of time as a range of keys. Throws RangeError if it is not a time. */
export function keyRange({ from, to }) {
    const after = from === undefined ? '' : hourFolder('events', Date.parse(from));
    return to === undefined ? { after } : { after, before: hourFolder('events', Date.parse(to) + HOUR) };
}
