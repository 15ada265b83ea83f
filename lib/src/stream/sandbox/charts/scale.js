// Positions of values and dates along an axis, and how dates and shares are written.
import { scaleLinear } from 'd3-scale';
import { utcDay, utcTicks } from 'd3-time';
import { formatDate } from '../../../i18n/days.js';
/** An axis with round ends that includes 0 and every value, with about `count` ticks; whole ones if every value is whole. */
export function valueAxis(values, count = 4) {
    const least = Math.min(0, ...values);
    const most = Math.max(0, ...values);
    const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 1]).nice(count);
    const [from = 0, to = 1] = scale.domain();
    const whole = values.every(Number.isInteger);
    return { from, to, ticks: scale.ticks(count).filter((tick) => !whole || Number.isInteger(tick)) };
}
/** The position of `value` on an axis: 0 at its start, 1 at its end. */
export const placeOn = ({ from, to }, value) => (value - from) / (to - from || 1);
const DAY = 86_400_000;
function unitOf(milliseconds) {
    if (milliseconds < DAY)
        return 'time';
    if (milliseconds < 28 * DAY)
        return 'day';
    return milliseconds < 365 * DAY ? 'month' : 'year';
}
/** About `count` round dates from `first` to `last`, UTC. A single date is its own tick. */
export function dateTicks(first, last, count = 5) {
    const found = utcTicks(first, last, count);
    const dates = found.length > 0 ? found : [first];
    const step = dates[1] && dates[0] ? dates[1].getTime() - dates[0].getTime() : DAY;
    return dates.map((date) => ({ date, unit: unitOf(step) }));
}
/** Labeled days among consecutive `days` (ISO dates), by their index: about `count` of them, evenly spaced. */
export function dayTicks(days, count = 5) {
    const first = days[0];
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const step = Math.max(1, Math.ceil(utcDay.count(new Date(first), utcDay.offset(new Date(last), 1)) / count));
    return days.flatMap((day, nth) => (utcDay.count(new Date(first), new Date(day)) % step === 0 ? [nth] : []));
}
const formats = {
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    month: { month: 'short', year: 'numeric' },
    year: { year: 'numeric' },
};
/** A date as written in `language`; UTC. */
export const dateText = (date, unit, language) => unit === 'day' ? formatDate(date, language, 'tick') : date.toLocaleString(language, { ...formats[unit], timeZone: 'UTC' });
/** A share (0 to 1) as written in `language`: `66.5%`. */
export const percentText = (share, language) => share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
/** `value` of `whole` as a length of 0 to `length`; anything above 0 stays visible. */
export function lengthOf(value, whole, length) {
    if (value <= 0 || whole <= 0)
        return 0;
    return Math.max(0.5, Math.min(1, value / whole) * length);
}
/** 0 to 5: the shade of a cell with the share `share` (0 to 1). Any share above 0 is visible. */
export const shade = (share) => (share <= 0 ? 0 : Math.min(5, Math.max(1, Math.ceil(share * 5))));
