// Filters and sorts the desk's rows. The choice is in the address; the first line names the most urgent team of what is shown.
import { type Choice, choiceIn, searchOf, selected } from '../../cohort-site/row/select.ts';
import { fill } from '../../i18n/fill.ts';
import { showFirst } from './first-step.ts';
import { keptText } from './kept-key.ts';
import { type AllRows, loadRows } from './load-rows.ts';
import type { Refreshed } from './refresh.ts';
import { type DeskRow, pageOf, rowsOf } from './rows-on-page.ts';
import { show } from './show-rows.ts';

function start(table: HTMLTableElement, body: HTMLTableSectionElement, form: HTMLFormElement): void {
  const { language, teams, today, built } = pageOf(table);
  const {
    of = '0',
    page: pageSize = '100',
    from: pageFrom = '0',
    rows: address = '',
    shown: shownText = '',
    none = '',
    failed = '',
  } = form.dataset;
  const output = form.querySelector('output');
  const more = document.querySelector<HTMLButtonElement>('[data-more]');
  const pages = document.querySelector<HTMLElement>('.pages');
  const home = new URL('..', new URL(teams, location.href)).pathname;
  const loaded = rowsOf(body);
  const own = new Map(loaded.map((row) => [row.id, row]));
  let rows = loaded;
  let shown: readonly DeskRow[] = loaded;
  let limit = Number(pageSize);
  let all: Promise<AllRows> | undefined;

  const loadAll = (): Promise<AllRows> => {
    all ??= loadRows(address, table).catch((error: unknown) => {
      all = undefined;
      throw error;
    });
    return all;
  };

  const choice = (): Choice => choiceIn(`?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`);

  const countText = (count: number): string =>
    fill(shownText, { count: count.toLocaleString(language), of: Number(of).toLocaleString(language) });

  const draw = (until = 0): void => {
    const now = choice();
    const found = selected(rows, now, language);
    // Without a choice, a further page of the desk shows its own part.
    const isChosen = searchOf(now) !== '';
    const from = isChosen ? 0 : Number(pageFrom);
    shown = found.slice(from, from + limit);
    show(body, shown, until);
    if (output) output.textContent = found.length === 0 ? none : countText(found.length);
    if (pages) pages.hidden = isChosen;
    if (more?.parentElement) more.parentElement.hidden = found.length <= from + limit || (pages !== null && !isChosen);
    const [first] = now.sort === 'urgency' ? found : selected(rows, { ...now, sort: 'urgency' }, language);
    showFirst(first);
  };

  /** Replaces the rows of the page by those of the whole cohort, in the order of urgency. */
  const takeAll = async (): Promise<void> => {
    const { file, make } = await loadAll();
    if (rows !== loaded) return;
    rows = file.rows.map((row) => own.get(row.team.id) ?? make(row, today));
  };

  const apply = async (): Promise<void> => {
    history.replaceState(null, '', `${location.pathname}${searchOf(choice())}${location.hash}`);
    if (rows.length < Number(of)) {
      try {
        await takeAll();
      } catch {
        if (output) output.textContent = failed;
        return;
      }
    }
    draw();
  };

  /** Shows what was read again; the other rows stay as they are. */
  const update = async (fresh: Refreshed): Promise<void> => {
    const [{ recount, sayAge }, { file, make }] = await Promise.all([import('./recount.ts'), loadAll()]);
    all = Promise.resolve({ file: { ...file, rows: fresh.rows }, make });
    rows = fresh.rows.map((row): DeskRow => {
      if (!fresh.read.has(row.team.id)) return own.get(row.team.id) ?? make(row, today);
      const { state, fetched = today } = row.source;
      return make(row, state === 'fresh' ? fetched.slice(0, 10) : today);
    });
    for (const row of rows) own.set(row.id, row);
    draw();
    recount(rows, language, home);
    if (fresh.isWhole) sayAge(fresh.at, language);
  };

  const fromAddress = choiceIn(location.search);
  for (const [name, value] of Object.entries(fromAddress)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
  const fold = form.closest('details');
  if (fold) {
    fold.hidden = false;
    // A phone shows teams first, unless the reader has chosen.
    fold.open = searchOf(fromAddress) !== '' || !matchMedia('(max-width: 46rem)').matches;
  }
  const applyAnew = (): void => {
    limit = Number(pageSize);
    void apply();
  };
  form.addEventListener('input', applyAnew);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A reset changes the fields after its event.
  form.addEventListener('reset', () => setTimeout(applyAnew));
  more?.addEventListener('click', () => {
    const { length } = shown;
    limit += Number(pageSize);
    draw(length);
    // The button may be gone now.
    shown[length]?.element().querySelector('a')?.focus();
  });
  if (searchOf(fromAddress) === '') {
    if (output) output.textContent = countText(Number(of));
  } else void apply();

  const button = document.querySelector<HTMLButtonElement>('[data-refresh]');
  if (!button) return;
  const desk = { home, built, language, loadAll, update, shownIds: () => shown.map(({ id }) => id) };
  button.hidden = false;
  const sayFailed = (): void => {
    const said = button.parentElement?.querySelector('output');
    if (said) said.textContent = button.dataset['failed'] ?? '';
  };
  button.addEventListener('click', () => import('./refresh-desk.ts').then(({ refreshDesk }) => refreshDesk(button, desk)).catch(sayFailed));
  if (keptText(home, built) !== undefined) import('./refresh-desk.ts').then(({ showKept }) => showKept(button, desk)).catch(sayFailed);
}

const table = document.querySelector<HTMLTableElement>('table.teams');
const form = document.querySelector<HTMLFormElement>('form.filters');
const [body] = table?.tBodies ?? [];
if (table && body && form) start(table, body, form);
