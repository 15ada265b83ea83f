// A week's period from its prose: `**Duration:** 29/05/2026 – 05/06/2026`.
import { daysBetween } from '../../site/dates.js';
import { readDates } from './read-dates.js';
const LONGEST_DAYS = 21;
/** Lines at the top of a week that are searched for a period. */
const LINES = 30;
/** The first line of prose with two dates, at most three weeks apart. */
export function statedPeriod(prose, read) {
    const lines = prose.flatMap(({ markdown, line }) => markdown
        .split('\n')
        .slice(0, LINES)
        .map((text, index) => ({ text, line: line + index })));
    for (const { text, line } of lines.slice(0, LINES)) {
        if (!/\d/.test(text) || /^\s*[-*+|]/.test(text.replace(/^\s*\*\*/, '')))
            continue;
        const { dates } = readDates(text, line, 'prose', 3);
        const [starts, ends] = dates.map(read);
        if (dates.length === 2 && starts && ends && starts <= ends && daysBetween(starts, ends) <= LONGEST_DAYS)
            return { starts, ends };
    }
    return undefined;
}
