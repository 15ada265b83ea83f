// The search page: results as one types, its own language first, then pages that exist in another one only.
import { type Counts, type Hit, openIndex, type SearchIndex } from './search-index.ts';
import { showResult } from './search-result.ts';

/** A language whose pages stand in where nothing is translated: their addresses in it, and here. */
interface Other {
  language: string;
  pages: Record<string, string>;
}

const PAGE = 10;
/** How many hits of another language are looked through. */
const FOREIGN = 30;
const { base = '/' } = document.documentElement.dataset;
const form = document.querySelector('.searcher') as HTMLFormElement;
const input = form.querySelector('input') as HTMLInputElement;
const fields = form.querySelector('fieldset') as HTMLFieldSetElement;
const selects = [...form.querySelectorAll('select')];
const status = document.querySelector('.found') as HTMLElement;
const list = document.querySelector('.results') as HTMLOListElement;
const more = document.querySelector('.more') as HTMLButtonElement;
const foreign = document.querySelector('.foreign') as HTMLElement;
const words: Record<string, string> = JSON.parse(form.dataset.words ?? '{}');
const other: Other | undefined = JSON.parse(form.dataset.other ?? 'null') ?? undefined;

function offerFilters(index: SearchIndex) {
  for (const select of selects) {
    const values = Object.entries(index.filters[select.name] ?? {});
    for (const [value, count] of values.sort(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }))) {
      select.add(new Option(`${value} (${count})`, value));
    }
    (select.parentElement as HTMLElement).hidden = select.options.length < 2;
  }
  fields.hidden = false;
}

/** Says behind each value how many of the pages that match would remain. */
function countFilters(counts: Counts) {
  for (const select of selects) {
    for (const option of select.options)
      if (option.value !== '') option.text = `${option.value} (${counts[select.name]?.[option.value] ?? 0})`;
  }
}

let opened: Promise<SearchIndex> | undefined;
let openedOther: Promise<SearchIndex> | undefined;

/** The index of the page's language; tried again after a failure. */
function open(): Promise<SearchIndex> {
  opened ??= openIndex(base, document.documentElement.lang).then(
    (index) => {
      offerFilters(index);
      return index;
    },
    (error) => {
      opened = undefined;
      throw error;
    },
  );
  return opened;
}

/** The newest question; an older one's answer is thrown away. */
let asked = 0;

async function show(hits: Hit[], from: number, turn: number) {
  const found = await Promise.all(hits.slice(from, from + PAGE).map((hit) => hit.data()));
  if (turn !== asked) return;
  if (from === 0) list.replaceChildren();
  list.append(...found.map(showResult));
  more.hidden = from + PAGE >= hits.length;
  more.onclick = () => show(hits, from + PAGE, turn);
}

async function showForeign(query: string, turn: number) {
  if (!other || query === '') return;
  openedOther ??= openIndex(base, other.language);
  const { hits } = await (await openedOther).search(query, {});
  const found = await Promise.all(hits.slice(0, FOREIGN).map((hit) => hit.data()));
  if (turn !== asked) return;
  const untranslated = found.flatMap((page) => {
    const url = other.pages[new URL(page.url, location.href).pathname];
    return url ? [{ ...page, url, sub_results: [] }] : [];
  });
  foreign.hidden = untranslated.length === 0;
  foreign.querySelector('ol')?.replaceChildren(...untranslated.map(showResult));
}

function remember(query: string, filters: Record<string, string>) {
  const address = new URLSearchParams({ ...(query && { q: query }), ...filters });
  history.replaceState(null, '', `${location.pathname}${address.size > 0 ? `?${address}` : ''}`);
}

async function ask() {
  const turn = ++asked;
  const query = input.value.trim();
  const filters = Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
  remember(query, filters);
  foreign.hidden = true;
  if (query === '' && Object.keys(filters).length === 0) {
    opened?.then((index) => countFilters(index.filters));
    list.replaceChildren();
    more.hidden = true;
    status.textContent = words.empty ?? '';
    return;
  }
  try {
    const { hits, counts } = await (await open()).search(query, filters);
    if (turn !== asked) return;
    countFilters(counts);
    const sentence = hits.length === 0 ? words.none?.replace('%s', query) : hits.length === 1 ? words.one : words.many;
    status.textContent = (sentence ?? '').replace('%s', String(hits.length));
    await show(hits, 0, turn);
    await showForeign(query, turn);
  } catch {
    status.textContent = (import.meta.env.DEV ? words.unavailable : words.failed) ?? '';
  }
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(ask, 120);
});
// Not the form's own change: the input has one when a result is clicked, and the list must stand still then.
fields.addEventListener('change', ask);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});

const given = new URLSearchParams(location.search);
input.value = given.get('q') ?? '';
input.focus();
// A filter of the address can be chosen once the index has named its values.
open()
  .then(() => {
    for (const select of selects) select.value = given.get(select.name) ?? '';
  })
  .catch(() => {})
  .finally(() => given.size > 0 && ask());
