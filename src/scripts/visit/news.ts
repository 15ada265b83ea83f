// The news since the last visit in the page: one line that opens, and a mark at each row. Loaded only if something differs.
import type { VisitWords } from '../../i18n/en/visit.ts';
import { fill } from '../../i18n/fill.ts';
import { newsPage, newsTexts, newsTitle } from '../../i18n/news-text.ts';
import style from '../../styles/page/visit.css?url';
import { compareManifests, isManifest, isWording, type SiteNews } from '../../worklog/review/changes.ts';
import type { Manifest } from '../../worklog/review/manifest.ts';
import { el } from '../elements.ts';

/** Longer lists are folded. */
const FIRST = 20;

type Mark = keyof VisitWords['news'];

/** The mark: a shape, a word and a color. */
const mark = (news: Mark, words: VisitWords) => el('span', { className: `news ${news}` }, words.news[news]);

const markOf = (news: SiteNews): Mark => (isWording(news) ? 'edited' : news.news);

/** One line of a list: its mark, the page's name, the change. A page's title is known if this page links to it; `here` needs none. */
function line(news: SiteNews, home: string, words: VisitWords, here: string): HTMLLIElement {
  const page = newsPage(news);
  const texts = newsTexts(news, words).join('; ');
  if (news.kind !== 'review' && page === here) return el('li', {}, mark(markOf(news), words), ` ${texts}`);
  const href = encodeURI(`${home}${page && `${page}/`}`) + (news.kind === 'review' ? '#reviews' : '');
  const known = [...document.links].find((link) => link.getAttribute('href') === href)?.textContent?.trim();
  const title = newsTitle(news, words) ?? (known || page);
  const name = news.news === 'gone' ? title : el('a', { href }, title);
  return el('li', {}, mark(markOf(news), words), ' ', name, texts && `: ${texts}`);
}

/** Marks rows for a page: `data-news` contains its content path. */
function markRows(all: readonly SiteNews[], words: VisitWords): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-news]')) {
    const own = all.filter((news) => newsPage(news) === row.dataset['news']);
    const [first] = own;
    if (!first) continue;
    const isNew = own.some(({ kind, news }) => kind !== 'review' && news === 'new');
    const kind = isNew ? 'new' : own.every(isWording) ? 'edited' : 'changed';
    const made = el('span', { className: `news sign ${kind}` }, el('span', { className: 'hidden' }, words.news[kind]));
    made.title = [words.news[kind], own.flatMap((news) => newsTexts(news, words)).join('; ')].filter(Boolean).join(': ');
    // Beside the number, if a row has room for it.
    (row.querySelector('.fig') ?? row).append(made);
  }
}

/** All news as lists: the first ones, and the rest folded. */
function lists(all: readonly SiteNews[], item: (news: SiteNews) => HTMLLIElement, words: VisitWords): HTMLElement[] {
  const list = (some: readonly SiteNews[]) => el('ul', { className: 'plain' }, ...some.map(item));
  const [first, rest] = [list(all.slice(0, FIRST)), all.slice(FIRST)];
  if (rest.length === 0) return [first];
  return [first, el('details', {}, el('summary', {}, fill(words.more, { count: rest.length })), list(rest))];
}

/** Loads the style sheet of the news. Without it the lists are plain. */
const styled = (): Promise<void> =>
  new Promise((done) => {
    document.head.append(el('link', { rel: 'stylesheet', href: style, onload: () => done(), onerror: () => done() }));
  });

/** Folded into one reserved line: late content must not move what is being read. */
function show(slot: HTMLElement, all: readonly SiteNews[], words: VisitWords, seen: () => boolean): void {
  const { visit: path = '', home = '' } = slot.dataset;
  const isDesk = path === 'review';
  const own = isDesk || path === 'worklog' ? all : all.filter((news) => newsPage(news) === path);
  markRows(all, words);
  if (own.length === 0) return;
  const button = el('button', { type: 'button', className: 'button' }, words.seen);
  button.onclick = () => {
    if (!seen()) return;
    for (const one of document.querySelectorAll('.news')) one.remove();
    slot.replaceChildren(el('p', {}, words.marked));
  };
  const buttons = el('p', { className: 'buttons' }, button, ...(isDesk ? [] : [el('a', { href: `${home}review/` }, words.all)]));
  const body = el('div', {}, ...lists(own, (news) => line(news, home, words, path), words), buttons);
  slot.replaceChildren(el('details', {}, el('summary', {}, fill(words.title, { count: own.length })), body));
}

/** Compares both manifests and shows the differences. If the stored one cannot be read, the new one replaces it. */
export async function showNews(slot: HTMLElement, seen: unknown, now: Manifest, words: VisitWords, store: () => boolean): Promise<void> {
  if (!isManifest(now)) return;
  const all = compareManifests(seen, now);
  if (!all) store();
  else if (all.length > 0) {
    await styled();
    show(slot, all, words, store);
  }
}
