// What the site is about, in a sentence: the configuration's, else the first sentence of the home page or of the proposal.
import { plainWords } from './page-title.js';
import { sectionOf } from './target-paths.js';
import { outsideFences, withoutTemplateNotices } from './weeks/index.js';
/** A shorter paragraph is a label, such as an author's name. */
const LEAST = 60;
const LONGEST = 220;
/** Lines that are not prose: headings, lists, tables, HTML, shortcodes, pictures, quotes, `**Label:** value`. */
const FORMED = /^\s*(?:[#|<>!]|[-*+]\s|\d+[.)]\s|\{\{|\[|\*\*[^*]{1,60}(?::\s*\*\*|\*\*\s*:))/;
/** The first sentences of `text` that fit, without what is in parentheses if they are too long. */
function shortened(written) {
    const text = written.length <= LONGEST ? written : withoutAsides(written);
    const sentences = text.match(/[^.!?]+(?:[.!?]+(?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? [];
    let whole = '';
    for (const sentence of sentences) {
        if ((whole + sentence).trim().length > LONGEST)
            break;
        whole += sentence;
    }
    if (whole.trim().length >= LEAST)
        return whole.trim();
    if (text.length <= LONGEST)
        return text;
    const cut = text.slice(0, LONGEST).replace(/[\s,;:–-]+\S*$/, '');
    const open = cut.lastIndexOf('(');
    return `${open > LEAST && !cut.includes(')', open) ? cut.slice(0, open).trim() : cut}…`;
}
/** `text` without what is in parentheses, also in those within others. */
function withoutAsides(text) {
    let rest = text;
    for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replaceAll(/\s*\([^()]*\)/g, '');
    }
    return rest.replaceAll(/\s+(?=[.,;:!?])/g, '');
}
/** The first prose of a page. */
export function firstSentence({ body, bodyLine }) {
    const lines = withoutTemplateNotices(body, bodyLine, () => undefined).body.split('\n');
    const prose = outsideFences(lines);
    const paragraphs = lines
        .map((line, index) => (prose[index] ? line : ''))
        .join('\n')
        .split(/\n\s*\n/);
    const isProse = (paragraph) => !FORMED.test(paragraph.replace(/^(?:\s|&(?:nbsp|emsp|ensp);)+/, '')) &&
        !/\{\{/.test(paragraph) &&
        /[.!?:…](?:\s|$)/.test(plainWords(paragraph)) &&
        plainWords(paragraph).length >= LEAST;
    const first = paragraphs.find(isProse);
    return first === undefined ? undefined : shortened(plainWords(first).replace(/(?<![\w*])\*|\*(?![\w*])/g, ''));
}
/** The description of the site in `language`; `undefined` if no page has prose. */
export function siteDescription({ config, pages }, name, language) {
    const own = plainWords(config.languages.find(({ code }) => code === language)?.description ?? config.description ?? '');
    if (own !== '' && own !== name)
        return own;
    const isProposal = ({ path }) => !path.includes('/') && sectionOf(path) === 'proposal';
    const told = pages.filter((page) => page.language === language && (page.path === '' || isProposal(page)));
    return told
        .sort((a, b) => a.path.length - b.path.length)
        .map(firstSentence)
        .find((sentence) => sentence !== undefined);
}
