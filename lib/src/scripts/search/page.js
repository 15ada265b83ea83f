// The search page: results while typing, in its language first, then pages that exist only in another one.
import { el } from '../elements.js';
import { fill } from '../fill.js';
import { extrasFor } from './answer.js';
import { countFilters, offerFilters, setFilters } from './filters.js';
import { openFinder } from './finder.js';
import { resultItem } from './result.js';
const PAUSE = 100;
const { lang, dataset } = document.documentElement;
const form = document.querySelector('.searcher');
const input = form.querySelector('input');
const fields = form.querySelector('fieldset');
const selects = [...form.querySelectorAll('select')];
const status = document.querySelector('.found');
const list = document.querySelector('.results');
const more = document.querySelector('.more');
const tries = document.querySelector('.tries');
const foreign = document.querySelector('.foreign');
const all = document.querySelector('.all-pages');
const facts = JSON.parse(form.dataset['facts'] ?? '');
const { words } = facts;
const finder = openFinder(dataset['base'] ?? '/');
const pages = (n) => (n === 1 ? words.one : fill(words.many, { n }));
const searchFor = (page, q) => `${page}?${new URLSearchParams({ q })}`;
/** The newest query; the answer to an older one is dropped. */
let newest = 0;
async function showNext(results, query, turn) {
    const found = await results.next();
    if (turn !== newest)
        return;
    list.append(...found.map((page) => resultItem(page, query, words.week)));
    more.hidden = list.children.length >= results.count;
    more.onclick = () => showNext(results, query, turn);
}
function showExtras(query, { untranslated, languages, words: single }) {
    const links = [
        ...languages.map(({ count, name, page }) => ({
            href: searchFor(page, query),
            text: fill(words.inLanguage, { pages: pages(count), language: name }),
        })),
        ...single.map(({ word, count }) => ({
            href: searchFor(facts.page, word),
            text: fill(words.singleWord, { q: word, pages: pages(count) }),
        })),
    ];
    tries.replaceChildren(...links.map(({ href, text }) => el('li', {}, el('a', { href }, text))));
    foreign.hidden = untranslated.length === 0;
    foreign.querySelector('ol')?.replaceChildren(...untranslated.map((page) => resultItem(page, query, words.week)));
}
function clear() {
    list.replaceChildren();
    tries.replaceChildren();
    more.hidden = true;
    foreign.hidden = true;
}
/** The query and its filters stay in the address, so that they can be linked to. */
function storeQuery(query, filters) {
    const address = new URLSearchParams({ ...(query && { q: query }), ...filters });
    history.replaceState(null, '', `${location.pathname}${address.size > 0 ? `?${address}` : ''}`);
}
async function search() {
    newest += 1;
    const turn = newest;
    const query = input.value.trim();
    const filters = setFilters(selects);
    const isFiltered = Object.keys(filters).length > 0;
    storeQuery(query, filters);
    all.hidden = query !== '' || isFiltered;
    if (query === '' && !isFiltered) {
        clear();
        status.textContent = words.empty;
        finder.filters(lang).then((counts) => countFilters(selects, counts), () => { });
        return;
    }
    try {
        const results = await finder.find(lang, query, filters);
        if (turn !== newest)
            return;
        clear();
        countFilters(selects, results.counts);
        status.textContent = results.count > 0 ? pages(results.count) : fill(isFiltered ? words.noneFiltered : words.none, { q: query });
        all.hidden = results.count > 0;
        await showNext(results, query, turn);
        const extras = await extrasFor(finder, facts, lang, query, results, isFiltered);
        if (turn === newest)
            showExtras(query, extras);
    }
    catch {
        all.hidden = false;
        status.textContent = import.meta.env.DEV ? words.unavailable : words.failed;
    }
}
let pause;
input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE);
});
// Not the form's own change: the input fires one when a result is clicked, and the list must stand still then.
fields.addEventListener('change', search);
form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
});
addEventListener('keydown', (event) => {
    const isTyping = event.target.closest('input, textarea, select');
    const isKey = event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping;
    if (!isKey || event.altKey || event.defaultPrevented)
        return;
    event.preventDefault();
    input.focus();
    input.select();
});
const given = new URLSearchParams(location.search);
input.value = given.get('q') ?? '';
input.focus();
all.hidden = given.size > 0;
// A filter in the address can be set once the index has named its values.
finder
    .filters(lang)
    .then((counts) => {
    offerFilters(selects, counts);
    fields.classList.remove('waiting');
    for (const select of selects)
        select.value = given.get(select.name) ?? '';
})
    .catch(() => {
    fields.hidden = true;
})
    .finally(() => {
    if (given.size > 0)
        search();
});
