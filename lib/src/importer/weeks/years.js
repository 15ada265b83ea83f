// Years for dates without one, and isolated years that are placeholders.
import { weekday } from '../../site/dates.js';
import { readAs } from './written-date.js';
const FULL_YEAR = /(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](20\d{2})|(20\d{2})-\d{2}-\d{2})(?!\d)/g;
/** How often each year occurs in complete dates of these texts, the most frequent first. */
export function yearsNamed(texts) {
    const count = new Map();
    for (const text of texts)
        for (const [, last, first] of text.matchAll(FULL_YEAR)) {
            const year = Number(last ?? first);
            count.set(year, (count.get(year) ?? 0) + 1);
        }
    return [...count].map(([year, times]) => ({ year, times })).sort((a, b) => b.times - a.times || b.year - a.year);
}
/** Days by which a month before the programme's first must differ to belong to the next year. */
const LATE_START = 6;
/** The year of a date without one, if the programme starts in `year` with the month `firstMonth`. */
export function yearOf(date, order, year, firstMonth) {
    const month = (date.fixed ?? order) === 'dmy' ? date.second : date.first;
    return firstMonth >= LATE_START && month < firstMonth - LATE_START + 1 ? year + 1 : year;
}
/**
 * The year in which the dates without years start: of the years that occur on the site, the one whose weekdays match best.
 * Undefined if there is none, or if two are possible and no weekday decides.
 */
export function decideYear(tables, order, named) {
    const rows = tables.toSorted((a, b) => a.week - b.week).flatMap((table) => table.rows);
    const yearless = rows.filter(({ dates: [date] }) => date && date.year === undefined);
    const [first] = yearless[0]?.dates ?? [];
    if (!first)
        return undefined;
    const firstMonth = (first.fixed ?? order) === 'dmy' ? first.second : first.first;
    const claimed = yearless.filter(({ claimed: day }) => day !== undefined);
    const scores = named.map(({ year }) => {
        const fits = claimed.filter(({ dates: [date], claimed: day }) => {
            const read = date && readAs(date, order, yearOf(date, order, year, firstMonth));
            return read !== undefined && weekday(read) === day;
        }).length;
        return { year, firstMonth, fits, claims: claimed.length };
    });
    const best = scores.toSorted((a, b) => b.fits - a.fits)[0];
    if (!best)
        return undefined;
    if (claimed.length === 0)
        return named.length === 1 ? best : undefined;
    return best.fits * 2 >= claimed.length ? best : undefined;
}
/** True for an implausible year: before 2005, or far from the years of nearly all dates. */
export function strangeYear(year, all) {
    if (year < 2005 || year > 2100)
        return true;
    const total = [...all.values()].reduce((sum, times) => sum + times, 0);
    const near = [...all].filter(([one]) => Math.abs(one - year) <= 1).reduce((sum, [, times]) => sum + times, 0);
    return total >= 5 && near / total < 0.1;
}
