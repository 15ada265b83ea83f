// The search page: asks Pagefind's index for every spelling of the query, merges by score, and shows the best first.
import { type Found, showResult } from './search-result.ts';
import { spellings } from './spellings.ts';

interface Hit {
  id: string;
  score: number;
  data(): Promise<Found>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: Hit[] }>;
}

const PAGE = 10;
const form = document.querySelector<HTMLFormElement>('.searcher') as HTMLFormElement;
const input = form.querySelector('input') as HTMLInputElement;
const fields = form.querySelector('fieldset') as HTMLFieldSetElement;
const selects = [...form.querySelectorAll('select')];
const status = document.querySelector('.found') as HTMLElement;
const list = document.querySelector('.results') as HTMLOListElement;
const more = document.querySelector('.more') as HTMLButtonElement;
const words: Record<string, string> = JSON.parse(form.dataset.words ?? '{}');
const base = document.documentElement.dataset.base ?? '/';

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  const known = await pagefind.filters();
  for (const select of selects) {
    for (const [value, count] of Object.entries(known[select.name] ?? {}).sort(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }))) {
      select.add(new Option(`${value} (${count})`, value));
    }
    (select.parentElement as HTMLElement).hidden = select.options.length < 2;
  }
  fields.hidden = false;
  return pagefind;
}

/** Hits of every spelling, each page once with its best score, best first. */
async function search(pagefind: Pagefind, query: string, filters: Record<string, string>): Promise<Hit[]> {
  const best = new Map<string, Hit>();
  const answers = await Promise.all((query === '' ? [null] : spellings(query)).map((text) => pagefind.search(text, { filters })));
  for (const hit of answers.flatMap(({ results }) => results)) {
    const known = best.get(hit.id);
    if (!known || known.score < hit.score) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
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

async function ask() {
  const turn = ++asked;
  const query = input.value.trim();
  const filters = Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
  const address = new URLSearchParams({ ...(query && { q: query }), ...filters });
  history.replaceState(null, '', `${location.pathname}${address.size > 0 ? `?${address}` : ''}`);
  if (query === '' && Object.keys(filters).length === 0) {
    list.replaceChildren();
    more.hidden = true;
    status.textContent = words.empty ?? '';
    return;
  }
  try {
    loading ??= load();
    const hits = await search(await loading, query, filters);
    if (turn !== asked) return;
    const count = hits.length;
    status.textContent = (count === 0 ? words.none?.replace('%s', query) : count === 1 ? words.one : words.many?.replace('%s', String(count))) ?? '';
    await show(hits, 0, turn);
  } catch {
    loading = undefined;
    status.textContent = (import.meta.env.DEV ? words.unavailable : words.failed) ?? '';
  }
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(ask, 120);
});
form.addEventListener('change', ask);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
input.addEventListener('focus', () => (loading ??= load().catch(() => (loading = undefined) as never)), { once: true });

const given = new URLSearchParams(location.search);
input.value = given.get('q') ?? '';
input.focus();
if (given.size > 0) {
  // A filter of the address can be chosen once the index has named its values.
  loading ??= load();
  loading
    .then(() => {
      for (const select of selects) select.value = given.get(select.name) ?? '';
    })
    .finally(ask);
}
