import { outsideFences } from './weeks/index.js';
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    '#39': "'",
    emsp: ' ',
    ensp: ' ',
};
/** Text without markup, in one line. */
export const plainWords = (text) => text
    .replaceAll(/<\/?[a-z][^>]*>/gi, ' ')
    .replaceAll(/&(#39|[a-z]+);/gi, (whole, name) => ENTITIES[name.toLowerCase()] ?? whole)
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const said = (value) => {
    const words = typeof value === 'string' || typeof value === 'number' ? plainWords(String(value)) : '';
    return words === '' ? undefined : words;
};
/** `5.3-Deploy_Flow` → `Deploy Flow`. */
function ofFolder(path) {
    const name = path.split('/').at(-1) ?? '';
    const words = name
        .replace(/^\d{1,3}(?:\.\d{1,3})*\.?[\s_–-]*/, '')
        .replaceAll(/[-_]+/g, ' ')
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .trim();
    return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
/** The text of the first heading, if it comes before any other text. */
function firstHeading(body) {
    const [, heading] = /^\s*#{1,3}[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body) ?? [];
    return said(heading);
}
/** `body` without a first heading that only repeats the title; its line stays empty, so that line numbers stay. */
export function withoutRepeatedTitle(body, title) {
    const [whole, before = '', heading = ''] = /^(\s*)#{1,3}[ \t]+(.+?)[ \t]*#*[ \t]*(?=\n|$)/.exec(body) ?? [];
    if (whole === undefined || said(heading) !== title)
        return { body, dropped: undefined };
    return { body: before + body.slice(whole.length), dropped: title };
}
/** `# Words` before any other text, without markup that a title cannot contain. */
const HEAD = /^\s*#[ \t]+([^\n{}<>|]{1,200}?)[ \t]*#*[ \t]*(?=\n|$)/;
/**
 * The title in the text itself, if the front matter has another one for menus, such as `Blog 1`.
 * Undefined if there is none, or if other headings have the same level.
 */
export function titleInText(body) {
    const [whole, heading] = HEAD.exec(body) ?? [];
    if (whole === undefined || /\][([]/.test(heading ?? ''))
        return undefined;
    const lines = body.slice(whole.length).split('\n');
    const prose = outsideFences(lines);
    const second = lines.some((line, index) => prose[index] && (/^ {0,3}#[ \t]/.test(line) || /^ {0,3}=+[ \t]*$/.test(line)));
    return second ? undefined : said(heading);
}
/** The page's title; `siteName` for a home page that has none. */
export function titleOf({ data, body, path }, siteName) {
    return said(data['title']) ?? firstHeading(body) ?? (path === '' ? siteName : ofFolder(path)) ?? siteName;
}
/** The page's name in menus, if it differs. */
export function labelOf(page, title) {
    const label = said(page.data['menuTitle'] ?? page.data['menutitle'] ?? page.data['linkTitle'] ?? page.data['linktitle']);
    return label === title ? undefined : label;
}
export const descriptionOf = ({ data }) => said(data['description'] ?? data['summary']);
