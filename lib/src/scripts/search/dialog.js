// The search dialog over a page: results while typing, selected by pointer or keyboard. Loaded when search is first used.
import style from '../../styles/search/dialog.css?url';
import { el } from '../elements.js';
import { fill } from '../fill.js';
import { extrasFor } from './answer.js';
import { dialogParts } from './dialog-parts.js';
import { countFilters, offerFilters, setFilters } from './filters.js';
import { openFinder } from './finder.js';
import { listbox } from './listbox.js';
import { actionOption, group, linkOption, pageOptions } from './options.js';
/** Waits until typing pauses. */
const PAUSE = 100;
const styled = () => {
    const link = el('link', { rel: 'stylesheet', href: style });
    const loaded = new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }));
    document.head.append(link);
    return loaded;
};
async function factsOf(searchPage) {
    const response = await fetch(new URL('../search.json', searchPage));
    if (!response.ok)
        throw new Error(`search.json: ${response.status}`);
    return response.json();
}
/** Creates the dialog of the page and returns a function that opens it. `searchPage` is the address of the page's search page. */
async function make(searchPage, recent) {
    const [facts] = await Promise.all([factsOf(searchPage), styled()]);
    const { words } = facts;
    const { lang, dataset } = document.documentElement;
    const finder = openFinder(dataset['base'] ?? '/');
    const { dialog, form, input, close, status, filterButton, filters, selects, list } = dialogParts(facts);
    let language = lang;
    /** The newest query; the answer to an older one is dropped. */
    let newest = 0;
    /** Whether the index has answered. */
    let isOpen = false;
    const results = listbox(input, list);
    const pages = (n) => (n === 1 ? words.one : fill(words.many, { n }));
    function showStart() {
        const opened = recent.filter(([url]) => url !== location.pathname).slice(0, 5);
        const sections = facts.sections.filter(({ url }) => !opened.some(([other]) => other === url));
        status.textContent = words.empty;
        results.show(-1, opened.length > 0 &&
            group(words.recent, opened.map(([url, title]) => linkOption(url, title))), group(words.sections, sections.map(({ title, url }) => linkOption(url, title))));
    }
    function searchIn(other) {
        language = other;
        for (const select of selects)
            select.value = '';
        finder.filters(other).then((counts) => offerFilters(selects, counts));
        search();
        input.focus();
    }
    const nameOf = (of) => facts.others.find((other) => other.language === of)?.name ?? facts.name;
    function showResults(first, query, { count }, found, extras) {
        const page = facts.others.find((other) => other.language === language)?.page ?? facts.page;
        const elsewhere = (extras?.languages ?? []).filter((other) => other.language !== language);
        const tries = [
            ...elsewhere.map((other) => actionOption(fill(words.inLanguage, { pages: pages(other.count), language: other.name }), () => searchIn(other.language))),
            ...(extras?.words ?? []).map(({ word, count }) => actionOption(fill(words.singleWord, { q: word, pages: pages(count) }), () => {
                input.value = word;
                search();
                input.focus();
            })),
            ...(language === lang ? [] : [actionOption(fill(words.backTo, { language: facts.name }), () => searchIn(lang))]),
            ...(count > found.length ? [linkOption(`${page}?${new URLSearchParams({ q: query })}`, words.all)] : []),
            ...(count === 0 && extras ? [linkOption(facts.page, words.allPages)] : []),
        ];
        const only = fill(words.onlyIn, { language: nameOf(facts.source) });
        const untranslated = language === lang ? (extras?.untranslated ?? []) : [];
        results.show(first, found.length > 0 &&
            group(words.results, found.flatMap((one) => pageOptions(one, query, words.week)), language === lang ? '' : language), untranslated.length > 0 &&
            group(words.otherLanguage, untranslated.flatMap((one) => pageOptions(one, query, words.week, only))), tries.length > 0 && el('div', { className: 'search-tries' }, ...tries));
    }
    async function search() {
        newest += 1;
        const turn = newest;
        const query = input.value.trim();
        const set = setFilters(selects);
        const isFiltered = Object.keys(set).length > 0;
        filterButton.textContent = isFiltered ? fill(words.filtersSet, { n: Object.keys(set).length }) : words.filters;
        if (query === '' && !isFiltered)
            return showStart();
        if (!isOpen)
            status.textContent = words.loading;
        try {
            const answer = await finder.find(language, query, set);
            const found = await answer.next();
            isOpen = true;
            if (turn !== newest)
                return;
            countFilters(selects, answer.counts);
            const none = fill(isFiltered ? words.noneFiltered : words.none, { q: query });
            const counted = pages(answer.count);
            status.textContent =
                answer.count === 0 ? none : language === lang ? counted : fill(words.inLanguage, { pages: counted, language: nameOf(language) });
            if (found.length > 0)
                showResults(0, query, answer, found);
            const extras = await extrasFor(finder, facts, language, query, answer, isFiltered);
            if (turn === newest)
                showResults(Math.max(0, results.chosen()), query, answer, found, extras);
        }
        catch {
            if (turn === newest)
                status.textContent = import.meta.env.DEV ? words.unavailable : words.failed;
        }
    }
    let pause;
    input.oninput = () => {
        clearTimeout(pause);
        pause = setTimeout(search, PAUSE);
    };
    filters.onchange = search;
    filterButton.onclick = () => {
        filters.hidden = !filters.hidden;
        filterButton.ariaExpanded = `${!filters.hidden}`;
    };
    close.onclick = () => dialog.close();
    dialog.onclick = ({ target }) => {
        if (target === dialog)
            dialog.close();
    };
    dialog.onkeydown = (event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
            event.preventDefault();
            input.select();
        }
    };
    form.onsubmit = (event) => {
        event.preventDefault();
        results.open();
    };
    // The page may return from the back-forward cache, and a heading may be on this page.
    for (const left of ['pagehide', 'hashchange'])
        addEventListener(left, () => dialog.close());
    document.body.append(dialog);
    showStart();
    finder.filters(lang).then((counts) => {
        offerFilters(selects, counts);
        filterButton.hidden = selects.every(({ parentElement }) => parentElement?.hidden);
    }, 
    // The first query reports it.
    () => { });
    return () => {
        if (!dialog.open)
            dialog.showModal();
        input.focus();
        input.select();
    };
}
let made;
/** Loads what search needs, once; after a failure, again. */
export function prepareSearch(searchPage, recent) {
    made ??= make(searchPage, recent).catch((error) => {
        made = undefined;
        throw error;
    });
    return made;
}
