// After a refresh: how many teams need what, and whom they wait for, counted again from the rows of the whole cohort.
import { timeText } from '../../cohort/sentences.ts';
import { countIn, countsMarkup } from '../../cohort-site/row/counts.ts';
import { cohortCountWords } from '../../i18n/cohort-count-words.ts';
import { el } from '../elements.ts';
import { nodeOf } from './node-of.ts';
import type { DeskRow } from './rows-on-page.ts';

/** `desk` is the address that a count adds its filter to. */
export function recount(rows: readonly Pick<DeskRow, 'keys'>[], language: string, desk: string): void {
  const all = rows.map(({ keys }) => keys);
  const counts = countsMarkup(all, desk, language).map(nodeOf);
  const list = document.querySelector('.counts') ?? el('ul', { className: 'plain counts' });
  if (!list.isConnected) document.querySelector('.first-step')?.after(list);
  list.replaceChildren(...counts);
  if (counts.length === 0) list.remove();
  const byMentor = Map.groupBy(all, ({ mentor }) => mentor);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.mentors li a')) {
    const [, id = ''] = /\/mentors\/([^/]+)\/$/.exec(link.pathname) ?? [];
    const count = link.parentElement?.querySelector('.quiet');
    if (count) count.textContent = cohortCountWords(language).waitingFor(countIn(byMentor.get(id) ?? [], 'mentor'));
  }
}

/** Says that all data is of the ISO time `at`. */
export function sayAge(at: string, language: string): void {
  const age = document.querySelector('.data-age span');
  if (age) age.textContent = cohortCountWords(language).readAt(timeText(at, language));
}
