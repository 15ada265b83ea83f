// Dates as people wrote them, before day and month are decided.
import { isDay } from '../../site/dates.js';
const two = (value) => String(value).padStart(2, '0');
const inOrder = ({ first, second, fixed }, order) => ((fixed ?? order) === 'dmy' ? [first, second] : [second, first]);
/** The year of a half differs from the other's if the year turns between them. */
function turn(date, order) {
    if (!date.beside)
        return 0;
    const [month, other] = [inOrder(date, order)[1], inOrder(date.beside, order)[1]];
    if (date.beside.side === 'after')
        return month > other ? -1 : 0;
    return month < other ? 1 : 0;
}
/** The day that a date means in this order; undefined if the calendar has none, or no year is known. */
export function readAs(date, order, year = date.year) {
    if (year === undefined)
        return undefined;
    const [day, month] = inOrder(date, order);
    const text = `${String(year + turn(date, order)).padStart(4, '0')}-${two(month)}-${two(day)}`;
    return isDay(text) ? text : undefined;
}
/** The only possible order of a date: in `13/06` 13 cannot be a month. `either` if both are possible, `none` if neither is. */
export function orderShown(date) {
    if (date.fixed)
        return readAs(date, date.fixed, date.year ?? 2024) ? date.fixed : 'none';
    const [first, second] = [date.first, date.second];
    const [dmy, mdy] = [first >= 1 && first <= 31 && second >= 1 && second <= 12, first >= 1 && first <= 12 && second >= 1 && second <= 31];
    if (dmy && mdy)
        return 'either';
    return dmy ? 'dmy' : mdy ? 'mdy' : 'none';
}
