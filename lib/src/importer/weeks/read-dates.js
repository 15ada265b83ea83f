// Finds the dates in a cell or a line of prose, and the text that is left without them.
import { lonelyDays, shareInText, withJoints } from './date-range.js';
import { unaccented } from './folded.js';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NTH = '(?:st|nd|rd|th)?';
const monthNumber = (name) => MONTHS.indexOf(name.slice(0, 3)) + 1;
const number = (text) => Number(text);
const fullYear = (text) => (text.length === 2 ? 2000 + Number(text) : Number(text));
const numeric = ([, a = '', b = '', year = '']) => {
    const [first, second] = [number(a), number(b)];
    const slip = a.length > 2 || b.length > 2;
    if (slip && (first > 31 || second > 31))
        return undefined;
    return { first, second, year: fullYear(year), ...(slip && { corrected: `${first}/${second}/${year}` }) };
};
const named = (day, month, year) => ({
    first: number(day),
    second: month,
    ...(year && { year: number(year) }),
    fixed: 'dmy',
});
const FULL = [
    [/(?<!\d|\d[/.-])(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/, ([, y, , m, d]) => ({ ...named(d, number(m), y), iso: true })],
    [/(?<!\d|\d[/.-])(\d{1,3})\s?[-/.]{1,2}\s?(\d{1,3})\s?[-/.]{1,2}\s?(\d{4}|\d{2}(?![/.]\d))(?!\d)/, numeric],
    [new RegExp(`\\b${MONTH}\\.?\\s+(\\d{1,2})${NTH}\\b(?:,?\\s*(\\d{4})\\b)?`), ([, m = '', d, y]) => named(d, monthNumber(m), y)],
    [
        new RegExp(`\\b(\\d{1,2})${NTH}\\s+(?:of\\s+)?${MONTH}\\b\\.?(?:,?\\s*(\\d{4})\\b)?`),
        ([, d, m = '', y]) => named(d, monthNumber(m), y),
    ],
    [/(?:\bngay\s+)?\b(\d{1,2})\s+thang\s+(\d{1,2})(?:,?\s*(?:nam\s+)?(\d{4}))?\b/, ([, d, m, y]) => named(d, number(m), y)],
];
/** `2026 - 14/06`: a date after its year. */
const YEAR_FIRST = [
    /(?<!\d|\d[/.-])(\d{4})\s?~\s?(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])/,
    ([, y, a, b]) => ({ first: number(a), second: number(b), year: number(y) }),
];
/** `07/20-21/2026`: two days of a month that is written first. */
const MONTH_FIRST = /(?<!\d|\d[/.-])(\d{1,2})\s?\/\s?(\d{1,2})\s?[-~]\s?(\d{1,2})\s?\/\s?(\d{4})(?!\d)/g;
const SHORT = [
    /(?<![\d/.-])(\d{1,2})\s?[/-]\s?(\d{1,2})(?!\d|\s?[/-]\s?\d)/,
    ([, a, b]) => ({ first: number(a), second: number(b) }),
];
/** Like a version number, so only half of a range. */
const DOTTED = [
    /(?<![\d/.-])(\d{1,2})\.(\d{1,2})(?:\.(?!\d)|(?![\d/.]|-\d))/,
    ([, a, b]) => ({ first: number(a), second: number(b), half: true }),
];
/** What is left of a range once its dates are cut out: “from … to”. */
const JOINTS = /^[^\p{L}\p{N}]*(?:(?:from|to|until|till|through|and|on|between|ngay|tu|den|toi|va)\b[^\p{L}\p{N}]*)*$/u;
const TIME = /(?:\b(?:at|luc)\s+)?(?<![\d/])\d{1,2}(?::|h)\d{2}(?::\d{2})?(?!\d)(?:\s?[ap]m\b)?|\b\d{1,2}\s?(?:[ap]m|h)\b/g;
const PLACEHOLDER = /`?\br\s+sys\.date\(\)\s*`?|\b(?:dd[/-]mm[/-]y{2,4}|mm[/-]dd[/-]y{2,4}|y{4}-mm-dd)\b/g;
/** A cell of a hundred words is prose; only its start is searched for dates. */
const LONGEST = 400;
const blanked = (whole, from, to) => whole.slice(0, from) + ' '.repeat(to - from) + whole.slice(to);
/**
 * The first `most` dates of a text. Numeric dates without a year (`08/06`) count only in a `cell` for dates, and as the half of a
 * range. Beside a date, numbers below `least` are not its first day: in `2 - 13/07/2026` of a column of weekdays, 2 is Monday.
 */
export function readDates(text, line, where = 'cell', most = 4, least = 1) {
    const composed = text.normalize('NFC').slice(0, LONGEST);
    const folded = unaccented(composed);
    let search = withJoints(folded);
    const blank = (from, to) => {
        search = blanked(search, from, to);
    };
    const placeholders = [...search.matchAll(PLACEHOLDER)].map(({ index, 0: whole }) => ({ at: index, end: index + whole.length }));
    const times = where === 'cell' ? [...search.matchAll(TIME)].map(({ index, 0: whole }) => ({ at: index, end: index + whole.length })) : [];
    for (const { at, end } of [...placeholders, ...times])
        blank(at, end);
    const found = [];
    const add = (reading, at, end) => {
        found.push({ ...reading, text: '', line, at, end });
        blank(at, end);
    };
    for (const { index, 0: whole, 1: month, 2: from, 3: to, 4: year } of search.matchAll(MONTH_FIRST)) {
        if (number(month) > 12 || number(from) >= number(to))
            continue;
        const cut = index + whole.search(/[-~]/);
        const day = (date) => ({ first: number(month), second: number(date), year: number(year), fixed: 'mdy' });
        add(day(from), index, cut);
        add(day(to), cut, index + whole.length);
    }
    for (const [pattern, read] of [...FULL, YEAR_FIRST, SHORT, DOTTED]) {
        const next = new RegExp(pattern, 'g');
        // One at a time: what stood before a date was blanked, so the next may start there.
        for (let count = 0; count < most;) {
            const match = next.exec(search);
            if (!match)
                break;
            const reading = read(match);
            if (!reading)
                continue;
            add(reading, match.index, next.lastIndex);
            count += 1;
        }
    }
    const inOrder = () => found.sort((a, b) => a.at - b.at);
    const lonely = lonelyDays(search, inOrder(), least);
    for (const { at, end } of lonely)
        blank(at, end);
    found.push(...lonely);
    const paired = shareInText(search, inOrder());
    const alone = (date) => !date.half && (where === 'cell' || date.year !== undefined || date.fixed !== undefined);
    const dates = found.filter((date) => paired.has(date) || alone(date)).slice(0, most);
    // Folding keeps the length of composed Vietnamese and English; if another script breaks that, the folded text is used for both.
    const original = folded.length === composed.length ? composed : folded;
    const timed = times.length > 0;
    const rest = [...placeholders, ...dates, ...(dates.length > 0 ? times : [])].reduce((all, { at, end }) => blanked(all, at, end), original);
    const left = (rest + text.slice(LONGEST)).replace(/\s+/gu, ' ').trim();
    const cut = ({ at, end }) => original.slice(at, end).trim();
    return {
        dates: dates.map((date) => {
            const { at: _at, end: _end, iso: _iso, half: _half, ...written } = date;
            return { ...written, text: cut(date) };
        }),
        timed,
        placeholders: placeholders.map(cut),
        rest: dates.length > 1 && JOINTS.test(unaccented(left)) ? '' : left,
    };
}
