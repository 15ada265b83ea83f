// The desk's first line, for the rows that are shown: the team to open first, why, and the link to do it. It repeats the row.
import { fill } from '../../i18n/fill.ts';
import { el } from '../elements.ts';

export function showFirst(row: HTMLTableRowElement | undefined): void {
  const line = document.querySelector<HTMLElement>('.first-step');
  if (!line) return;
  const [reason, link] = [row?.querySelector('.reason'), row?.querySelector<HTMLAnchorElement>('.next a')];
  if (!row || !reason || !link) {
    line.replaceChildren(el('strong', { textContent: row ? (line.dataset['nothing'] ?? '') : '' }));
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
