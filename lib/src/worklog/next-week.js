// The starting point of a new week: its dates by the calendar, and the unfinished work that it continues.
import { calendarWeek } from '../site/calendar.js';
import { isClosed } from './state.js';
import { resolveTasks } from './tasks.js';
/** File name of a week, without its extension. */
export const weekFileName = (number) => `week-${String(number).padStart(2, '0')}`;
/** The number after the highest; 1 for an empty log. */
export const nextNumber = (weeks) => Math.max(0, ...weeks.map(({ week }) => week)) + 1;
/** True for a number within the programme; without a programme up to 99. */
export const isWeekNumber = (number, programme) => Number.isInteger(number) && number >= 1 && number <= (programme?.weeks ?? 99);
/** An id that no week uses yet: the chain's, with the week's number. */
function freshId(chain, number, taken) {
    const base = `${chain.replace(/-w\d{2,4}(-\d+)?$/, '')}-w${String(number).padStart(2, '0')}`;
    let id = base;
    for (let count = 2; taken.has(id); count++)
        id = `${base}-${count}`;
    taken.add(id);
    return id;
}
/** The start of week `number`. Later weeks, if any, keep what they already continue. */
export function nextWeek(weeks, number, programme) {
    const taken = new Set(weeks.flatMap(({ tasks = [] }) => tasks.map(({ id }) => id)));
    const latest = Math.max(0, ...weeks.map(({ week }) => week).filter((week) => week < number));
    const isOpen = ({ state, week, carriedTo }) => week <= latest && carriedTo === undefined && !isClosed(state);
    const open = resolveTasks(weeks).filter(isOpen);
    const carry = ({ id, chain, title, state }) => ({
        id: freshId(chain, number, taken),
        continues: id,
        title,
        state,
    });
    return {
        number,
        period: programme && calendarWeek(programme, number),
        carried: open.filter(({ week }) => week === latest).map(carry),
        steps: weeks.find(({ week }) => week === latest)?.next ?? {},
        leftOpen: open.filter(({ week, state }) => week < latest && state !== undefined).map(carry),
    };
}
