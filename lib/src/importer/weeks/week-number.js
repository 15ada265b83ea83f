import { folded, plain, unaccented } from './folded.js';
import { announced, weekNamed } from './headings.js';
const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
/** The last folder, or the file's own name if it is not an index. */
function ownName(file) {
    const parts = file.split('/');
    const base = (parts.pop() ?? '').replace(/\.(?:[a-z]{2}(?:-[a-z]+)?\.)?(?:md|markdown|html)$/i, '');
    const index = /^_?index$/i.test(base);
    return { name: index ? (parts.pop() ?? '') : base, parent: parts.join('/') };
}
/** `1.8.` of a folder or of `pre`: the second number, unless there is a third. */
const secondNumber = (numbering) => {
    const [, second, third] = /(?:^|[^\d.])\d{1,2}\.(\d{1,2})(\.\d)?/.exec(` ${numbering}`) ?? [];
    return second && !third ? Number(second) : undefined;
};
const sane = (number) => (number !== undefined && number >= 1 && number <= 99 ? number : undefined);
/** The number after “week”; of `week 1.3` the 3, because the 1 is the worklog's. */
const numbered = (words) => {
    const [, second] = /(?:week|tuan)[\s_-]*\d{1,2}\.(\d{1,2})(?!\.?\d)/.exec(unaccented(words)) ?? [];
    return sane(Number(second)) ?? sane(weekNamed(words));
};
/** The same folder in every language. */
const keyOf = (file) => {
    const { name, parent } = ownName(file);
    return `${parent}/${name}`;
};
/** A longer theme is a summary, not a title. */
const LONGEST_TITLE = 100;
const LONGEST_THEME = 800;
/** What follows the number in `Week 3: Network`; a label without a number is a theme as a whole. */
function themeOf(label) {
    const theme = plain(label)
        .replace(/^.*?(?:week|tu\u1ea7n|tuan)\s*\d{1,2}\s*(?:worklog|log)?\s*[:.\u2013\u2014-]*\s*/iu, '')
        .replace(/^[-•]\s+/, '');
    // The template's examples: “Doing task A...”.
    if (/(?:\.\.\.|…)$|^(?:doing )?task [a-z]$/i.test(theme))
        return '';
    return theme.length > LONGEST_THEME || announced(label) === 'title' || !/\s/.test(theme) ? '' : theme;
}
/**
 * What an index says of the pages that it links to, by language and the last name of the address: `[Week 3: Network](1.3-week3/)`,
 * `**Week 3:** [Network](1.3-week3/)`.
 */
function namedInIndexes(pages) {
    const named = new Map();
    for (const { body, language } of pages)
        for (const line of body.split('\n'))
            for (const { index, 1: label = '', 2: address = '' } of line.matchAll(/\[([^[\]]{1,900})\]\(([^()]{1,300})\)/g)) {
                const number = numbered(label) ?? numbered(line.slice(Math.max(0, index - 100), index));
                const path = address
                    .replace(/["'%{}<>]/g, ' ')
                    .trim()
                    .split(/\s+/)
                    .at(-1) ?? '';
                const bare = path.replace(/[?#].*$/, '').replace(/(?:\/?_?index)?(?:\.[a-z]{2})?\.md$|\/$/i, '');
                const last = folded(bare.split('/').at(-1) ?? '');
                if (last !== '')
                    named.set(`${language}:${last}`, { number, theme: number === undefined ? '' : themeOf(label) });
            }
    return named;
}
function voicesOf(page, indexes) {
    const { name, parent } = ownName(page.file);
    if (/^\d+\.\d+\.\d+/.test(name))
        return undefined;
    const pre = text(page.data['pre']).replace(/<[^>]*>/g, ' ');
    const below = /work[ _-]?log|nhat[ _-]?ky|weekly|bao[ _-]?cao[ _-]?tuan/.test(unaccented(parent));
    const voices = {
        name: numbered(name.replace(/[_-]+/g, ' ').replace(/([a-z])(\d)/gi, '$1 $2')),
        folder: below ? sane(secondNumber(name)) : undefined,
        title: numbered(text(page.data['title'])),
        pre: below ? sane(secondNumber(pre)) : undefined,
        index: below ? indexes.get(`${page.language}:${folded(name)}`)?.number : undefined,
        weight: undefined,
    };
    if (Object.values(voices).every((number) => number === undefined))
        return undefined;
    const [, alone] = /^\D*(\d{1,2})\D*$/.exec(pre) ?? [];
    voices.pre ??= below ? sane(Number(alone)) : undefined;
    voices.weight = sane(Number(text(page.data['weight'])) || undefined);
    return voices;
}
/** In this order if as many voices are for one number as for another. A weight is often left unchanged, so it counts half. */
const PLACES = ['name', 'folder', 'title', 'pre', 'index', 'weight'];
/** The numbers that voices name, the one with most of them first. */
function ranked(all) {
    const votes = new Map();
    for (const place of PLACES)
        for (const voices of all) {
            const number = voices[place];
            if (number !== undefined)
                votes.set(number, (votes.get(number) ?? 0) + (place === 'weight' ? 0.5 : 1) / all.length);
        }
    return [...votes].map(([number, count]) => ({ number, votes: count })).sort((a, b) => b.votes - a.votes);
}
/** The week of each page that is one. Where voices disagree, the surest page takes a number first, so that no two share it. */
export function weekNumbers(pages) {
    const indexes = namedInIndexes(pages.filter(({ file }) => /(?:^|\/)_?index\.[^/]*$/i.test(file)));
    const spoken = pages.flatMap((page) => {
        const voices = voicesOf(page, indexes);
        return voices ? [{ page, voices }] : [];
    });
    const groups = [...Map.groupBy(spoken, ({ page }) => keyOf(page.file)).values()].map((own) => {
        const numbers = ranked(own.map(({ voices }) => voices));
        return { own, numbers, lead: (numbers[0]?.votes ?? 0) - (numbers[1]?.votes ?? 0) };
    });
    const taken = new Set();
    const decided = new Map();
    for (const { own, numbers } of groups.toSorted((a, b) => b.lead - a.lead)) {
        const isFree = ({ number }) => own.every(({ page }) => !taken.has(`${page.language}:${number}`));
        const chosen = (numbers.find(isFree) ?? numbers[0])?.number;
        if (chosen === undefined)
            continue;
        for (const { page, voices } of own) {
            taken.add(`${page.language}:${chosen}`);
            const against = PLACES.flatMap((place) => {
                const number = voices[place];
                const said = number === undefined || number === chosen || (place === 'folder' && number === voices.name);
                return said ? [] : [{ place: place === 'name' ? 'folder' : place, number }];
            });
            const theme = indexes.get(`${page.language}:${folded(ownName(page.file).name)}`)?.theme;
            const named = theme && { [theme.length > LONGEST_TITLE ? 'summary' : 'theme']: theme };
            decided.set(page, { number: chosen, against, ...named });
        }
    }
    return decided;
}
