// The weeks by phase: each week belongs to the milestone that it works toward.
import { calendarWeek } from '../site/calendar.js';
import { weekSpan } from './span.js';
import { inOrder, tasksOfWeek } from './tasks.js';
/** The first milestone whose due day is not before the week's last day; the last one for a week after all due days. */
function byDueDay(week, milestones, programme) {
    const dated = milestones.filter(({ due }) => due !== undefined);
    const span = week.facts ? weekSpan(week.facts, programme) : programme && calendarWeek(programme, week.number);
    if (!span || dated.length === 0)
        return undefined;
    return dated.find(({ due = '' }) => span.ends <= due) ?? dated.at(-1);
}
/** The milestone of most of the week's tasks; the earlier one if two are equal. */
function byTasks(week, milestones, log) {
    const tasks = tasksOfWeek(log, week.number);
    const count = ({ id }) => tasks.filter(({ milestone }) => milestone === id).length;
    const [most] = [...milestones].sort((one, other) => count(other) - count(one));
    return most && count(most) > 0 ? most : undefined;
}
/**
 * Every week, written or still ahead in the calendar, in runs of one milestone. Due days decide if milestones have them;
 * else the tasks of the week.
 */
export function phases(log, milestones, programme) {
    const written = new Map(inOrder(log).map((facts) => [facts.week, facts]));
    const numbers = new Set(written.keys());
    for (let number = 1; number <= (programme?.weeks ?? 0); number += 1)
        numbers.add(number);
    const found = [];
    for (const number of [...numbers].sort((one, other) => one - other)) {
        const facts = written.get(number);
        const week = { number, ...(facts && { facts }) };
        const milestone = byDueDay(week, milestones, programme) ?? byTasks(week, milestones, log);
        const last = found.at(-1);
        if (last && last.milestone?.id === milestone?.id)
            last.weeks.push(week);
        else
            found.push({ ...(milestone && { milestone }), weeks: [week] });
    }
    return found;
}
