// The desk's first line, for the rows that are shown: the team that a mentor opens first, why, and the link to do it. It repeats the row.
import { fill } from '../../i18n/fill.ts';
import { el } from '../elements.ts';
import type { DeskRow } from './rows-on-page.ts';

/** `urgent` is the most urgent of the rows: if it does not wait for a mentor, none does. */
export function showFirst(urgent: DeskRow | undefined): void {
  const line = document.querySelector<HTMLElement>('.first-step');
  if (!line) return;
  const row = urgent?.keys.states.includes('mentor') ? urgent.element() : undefined;
  const [reason, link] = [row?.querySelector('.reason'), row?.querySelector<HTMLAnchorElement>('.next a')];
  if (!row || !reason || !link) {
    line.replaceChildren(el('strong', { textContent: urgent ? (line.dataset['nothing'] ?? '') : '' }));
    return;
  }
  const team = row.querySelector('th a')?.textContent ?? '';
  line.replaceChildren(
    el('strong', { textContent: fill(line.dataset['first'] ?? '', { team }) }),
    ' ',
    el('span', { textContent: `${reason.textContent}.` }),
    ' ',
    el('a', { className: 'button primary', href: link.href, textContent: link.textContent }),
  );
}
