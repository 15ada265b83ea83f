import { hugoPath } from './hugo-path.js';
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const patterns = (value) => Object.fromEntries(Object.entries(isTable(value) ? value : {}).flatMap(([section, pattern]) => typeof pattern === 'string' && pattern.startsWith('/')
    ? [[section.replace(/^\/(?=.)|(?<=.)\/$/g, '').toLowerCase() || '/', pattern]]
    : []));
/** The value of `permalinks`. Patterns without a kind are those of pages. */
export function readPermalinks(value) {
    const all = isTable(value) ? value : {};
    return { page: { ...patterns(all), ...patterns(all['page']) }, section: patterns(all['section']) };
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** Hugo's day for a page without a date. */
const NO_DAY = '0001-01-01';
function dateOf(data) {
    for (const key of ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified']) {
        const value = Object.entries(data).find(([name]) => name.toLowerCase() === key)?.[1];
        const [day] = /^\d{4}-\d\d-\d\d/.exec(typeof value === 'string' ? value : '') ?? [];
        if (day !== undefined)
            return new Date(`${day}T00:00:00Z`);
    }
    return new Date(`${NO_DAY}T00:00:00Z`);
}
const two = (value) => String(value).padStart(2, '0');
/** Parts of a date: Hugo's names, and the layouts of Go. */
function datePart(name, date) {
    const [year, month, day, weekday] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCDay()];
    const yearday = Math.round((date.getTime() - new Date(date).setUTCMonth(0, 1)) / 86_400_000) + 1;
    const parts = {
        year: String(year).padStart(4, '0'),
        month: two(month + 1),
        monthname: MONTHS[month] ?? '',
        day: two(day),
        weekday: String(weekday),
        weekdayname: DAYS[weekday] ?? '',
        yearday: String(yearday),
        '2006': String(year).padStart(4, '0'),
        '06': two(year % 100),
        '01': two(month + 1),
        '1': String(month + 1),
        January: MONTHS[month] ?? '',
        Jan: (MONTHS[month] ?? '').slice(0, 3),
        '02': two(day),
        '2': String(day),
        Monday: DAYS[weekday] ?? '',
        Mon: (DAYS[weekday] ?? '').slice(0, 3),
    };
    return parts[name];
}
const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
/** `sections[1:]`, `sections[last]`, `sections[0]` of `a/b/c`. */
function slice(sections, range) {
    if (range === undefined)
        return [...sections];
    const index = (word, otherwise) => word === '' ? otherwise : word === 'last' ? sections.length - 1 : Number(word);
    const [from = '', to] = range.split(':');
    const start = index(from, 0);
    return sections.slice(start, to === undefined ? start + 1 : index(to, sections.length));
}
function part(token, { path, data, isSection }) {
    const [, name = '', range] = /^(\w+)(?:\[([^\]]*)\])?$/.exec(token) ?? [];
    const parts = path.split('/');
    const sections = isSection ? parts : parts.slice(0, -1);
    const file = parts.at(-1) ?? '';
    const [title, slug] = [text(data['title']), text(data['slug'])];
    switch (name) {
        case 'section':
        case 'sectionslug':
            return sections[0] ?? '';
        case 'sections':
        case 'sectionslugs':
            return slice(sections, range).join('/');
        case 'title':
            return title;
        case 'slug':
            return slug || title;
        case 'filename':
        case 'contentbasename':
            return file;
        case 'slugorfilename':
        case 'slugorcontentbasename':
            return slug || file;
        default:
            return datePart(name, dateOf(data));
    }
}
const TOKEN = /:(\w+(?:\[[^\]]*\])?)/g;
/** The tokens of `pattern` that Hugo does not have. */
const unknownTokens = (pattern) => [...pattern.matchAll(TOKEN)]
    .map(([, token = '']) => token)
    .filter((token) => part(token, { path: 'a/b', data: {}, isSection: false }) === undefined);
/** Reports each pattern in `value`, the setting `permalinks` of the configuration file `text`, that has such tokens. */
export function reportUnreadPatterns(value, text, report) {
    const { page, section } = readPermalinks(value);
    for (const pattern of [...Object.values(page), ...Object.values(section)]) {
        const unknown = unknownTokens(pattern);
        if (unknown.length > 0)
            report({
                code: 'config',
                severity: 'warning',
                line: Math.max(1, text.split('\n').findIndex((line) => line.includes(pattern)) + 1),
                what: `The permalink "${pattern}" has a part that is not read: ${unknown.join(', ')}.`,
                done: 'Its pages have no redirects from those addresses: add them to site.yaml.',
            });
    }
}
/** The path of a page below its language's, by the pattern of its section; `undefined` if that has none. */
export function permalinkOf({ page, section }, addressed) {
    const { path, isSection } = addressed;
    const first = path.includes('/') || isSection ? (path.split('/')[0] ?? '') : '/';
    const pattern = (isSection ? section : page)[first.toLowerCase()];
    if (path === '' || pattern === undefined || unknownTokens(pattern).length > 0)
        return undefined;
    return hugoPath(pattern.replace(TOKEN, (_, token) => part(token, addressed) ?? ''));
}
