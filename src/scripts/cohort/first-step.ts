// The desk's first line, for the rows that are shown: the team that a mentor opens first, why, and the link to do it. It repeats the row.
import { firstStepMarkup } from '../../cohort-site/row/first-step.ts';
import { fill } from '../../i18n/fill.ts';
import { nodeOf } from './node-of.ts';
import type { DeskRow } from './rows-on-page.ts';

/** `urgent` is the most urgent of the rows: if it does not wait for a mentor, none does. */
export function showFirst(urgent: DeskRow | undefined): void {
  const line = document.querySelector<HTMLElement>('.first-step');
  if (!line) return;
  const { first = '', nothing = '' } = line.dataset;
  const row = urgent?.keys.states.includes('mentor') ? urgent.element() : undefined;
  const [reason, link] = [row?.querySelector('.reason'), row?.querySelector<HTMLAnchorElement>('.next a')];
  const open = fill(first, { team: row?.querySelector('th a')?.textContent ?? '' });
  const step =
    reason && link ? { open, reason: reason.textContent, action: { text: link.textContent, href: link.href } } : urgent ? nothing : '';
  line.replaceChildren(...firstStepMarkup(step).map(nodeOf));
}
