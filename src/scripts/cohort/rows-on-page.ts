// The rows that the page has from its build, and what the table says of the page.
import { readKeys } from '../../cohort-site/row/keys.ts';
import type { Candidate } from '../../cohort-site/row/select.ts';

export interface DeskRow extends Candidate {
  id: string;
  element(): HTMLTableRowElement;
}

const idOf = (element: Element): string => element.id.replace(/^team-/, '');

/** The rows of the page in their order. */
export function rowsOf(body: HTMLTableSectionElement): DeskRow[] {
  return [...body.rows].map((element) => ({
    id: idOf(element),
    keys: readKeys(element.dataset['keys'] ?? ''),
    name: element.querySelector('th a')?.textContent ?? '',
    element: () => element,
  }));
}

/** What the table says of the page. */
export function pageOf({ dataset }: HTMLTableElement): { language: string; teams: string; today: string; built: string } {
  const { teams = '', built = '' } = dataset;
  return { language: document.documentElement.lang, teams, built, today: built.slice(0, 10) };
}
