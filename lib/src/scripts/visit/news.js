import style from '../../styles/page/visit.css?url';
import { compareManifests, isManifest, isWording } from '../../worklog/review/changes.js';
import { el } from '../elements.js';
import { fill } from '../fill.js';
import { newsPage, newsTexts, newsTitle } from './news-text.js';
/** Longer lists are folded. */
const FIRST = 20;
/** The mark: a shape, a word and a color. */
const mark = (news, words) => el('span', { className: `news ${news}` }, words.news[news]);
const markOf = (news) => (isWording(news) ? 'edited' : news.news);
/** One line of a list: its mark, the page's name, the change. A page's title is known if this page links to it; `here` needs none. */
function line(news, home, words, here) {
    const page = newsPage(news);
    const texts = newsTexts(news, words).join('; ');
    if (news.kind !== 'review' && page === here)
        return el('li', {}, mark(markOf(news), words), ` ${texts}`);
    const href = encodeURI(`${home}${page && `${page}/`}`) + (news.kind === 'review' ? '#reviews' : '');
    const known = [...document.links].find((link) => link.getAttribute('href') === href)?.textContent?.trim();
    const title = newsTitle(news, words) ?? (known || page);
    const name = news.news === 'gone' ? title : el('a', { href }, title);
    return el('li', {}, mark(markOf(news), words), ' ', name, texts && `: ${texts}`);
}
/** Marks rows for a page: `data-news` contains its content path. */
function markRows(all, words) {
    for (const row of document.querySelectorAll('[data-news]')) {
        const own = all.filter((news) => newsPage(news) === row.dataset['news']);
        const [first] = own;
        if (!first)
            continue;
        const isNew = own.some(({ kind, news }) => kind !== 'review' && news === 'new');
        const kind = isNew ? 'new' : own.every(isWording) ? 'edited' : 'changed';
        const made = el('span', { className: `news sign ${kind}` }, el('span', { className: 'hidden' }, words.news[kind]));
        made.title = [words.news[kind], own.flatMap((news) => newsTexts(news, words)).join('; ')].filter(Boolean).join(': ');
        // Beside the number, if a row has room for it.
        (row.querySelector('.fig') ?? row).append(made);
    }
}
/** All news as lists: the first ones, and the rest folded. */
function lists(all, item, words) {
    const list = (some) => el('ul', { className: 'plain' }, ...some.map(item));
    const [first, rest] = [list(all.slice(0, FIRST)), all.slice(FIRST)];
    if (rest.length === 0)
        return [first];
    return [first, el('details', {}, el('summary', {}, fill(words.more, { count: rest.length })), list(rest))];
}
/** Loads the style sheet of the news. Without it the lists are plain. */
const styled = () => new Promise((done) => {
    document.head.append(el('link', { rel: 'stylesheet', href: style, onload: () => done(), onerror: () => done() }));
});
/** Folded into one reserved line: late content must not move what is being read. */
function show(slot, all, words, seen) {
    const { visit: path = '', home = '' } = slot.dataset;
    const isDesk = path === 'review';
    const own = isDesk || path === 'worklog' ? all : all.filter((news) => newsPage(news) === path);
    markRows(all, words);
    if (own.length === 0)
        return;
    const button = el('button', { type: 'button', className: 'button' }, words.seen);
    button.onclick = () => {
        if (!seen())
            return;
        for (const one of document.querySelectorAll('.news'))
            one.remove();
        slot.replaceChildren(el('p', {}, words.marked));
    };
    const buttons = el('p', { className: 'buttons' }, button, ...(isDesk ? [] : [el('a', { href: `${home}review/` }, words.all)]));
    const body = el('div', {}, ...lists(own, (news) => line(news, home, words, path), words), buttons);
    slot.replaceChildren(el('details', {}, el('summary', {}, fill(words.title, { count: own.length })), body));
}
/** Compares both manifests and shows the differences. If the stored one cannot be read, the new one replaces it. */
export async function showNews(slot, seen, now, words, store) {
    if (!isManifest(now))
        return;
    const all = compareManifests(seen, now);
    if (!all)
        store();
    else if (all.length > 0) {
        await styled();
        show(slot, all, words, store);
    }
}
