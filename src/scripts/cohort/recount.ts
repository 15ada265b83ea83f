// After a refresh: how many teams need what, and whom they wait for, counted again from the rows of the whole cohort.
import { timeText } from '../../cohort/sentences.ts';
import { cohortCountWords } from '../../i18n/cohort-count-words.ts';
import { el } from '../elements.ts';
import type { DeskRow } from './rows-on-page.ts';

/** `desk` is the address that a count adds its filter to. */
export function recount(rows: readonly Pick<DeskRow, 'keys'>[], language: string, desk: string): void {
  const words = cohortCountWords(language);
  const has = (state: string) => rows.filter(({ keys }) => keys.states.includes(state));
  const counts = [
    { state: 'mentor', say: words.waits },
    { state: 'missing', say: words.missing },
    { state: 'off-track', say: words.offTrack },
    { state: 'unread', say: words.unread },
  ].flatMap(({ state, say }) => {
    const { length } = has(state);
    return length > 0 ? [el('li', {}, el('a', { href: `${desk}?state=${state}`, textContent: say(length) }))] : [];
  });
  const list = document.querySelector('.counts') ?? el('ul', { className: 'plain counts' });
  if (!list.isConnected) document.querySelector('.first-step')?.after(list);
  list.replaceChildren(...counts);
  if (counts.length === 0) list.remove();
  const waiting = Map.groupBy(has('mentor'), ({ keys }) => keys.mentor);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.mentors li a')) {
    const [, id = ''] = /\/mentors\/([^/]+)\/$/.exec(link.pathname) ?? [];
    const count = link.parentElement?.querySelector('.quiet');
    if (count) count.textContent = words.waitingFor(waiting.get(id)?.length ?? 0);
  }
}

/** Says that all data is of `now`. */
export function sayAge(now: Date, language: string): void {
  const age = document.querySelector('.data-age span');
  if (age) age.textContent = cohortCountWords(language).readAt(timeText(now.toISOString(), language));
}
