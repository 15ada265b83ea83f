// What the button of the desk does: reads the sites of the rows that are shown, and keeps the result for the next page.
import { timeText } from '../../cohort/sentences.ts';
import { cohortRowWords } from '../../i18n/cohort-row-words.ts';
import { keep, keptRefresh } from './kept-refresh.ts';
import type { AllRows } from './load-rows.ts';
import { type Refreshed, refresh } from './refresh.ts';

interface Desk {
  /** The path of the desk. */
  home: string;
  /** When the page was built. */
  built: string;
  language: string;
  loadAll(): Promise<AllRows>;
  update(fresh: Refreshed): Promise<void>;
  shownIds(): string[];
}

const outputOf = (button: HTMLButtonElement) => button.parentElement?.querySelector('output');

export async function refreshDesk(button: HTMLButtonElement, { home, built, language, loadAll, update, shownIds }: Desk): Promise<void> {
  const output = outputOf(button);
  // A disabled button would lose the focus.
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  try {
    const { file } = await loadAll();
    const say = (text: string): void => {
      if (output) output.textContent = text;
    };
    const { fresh, said } = await refresh(file, new Set(shownIds()), language, new Date(), say);
    await update(fresh);
    keep(home, built, fresh);
    say(said);
  } finally {
    button.ariaDisabled = null;
  }
}

/** Shows the refresh of an earlier page, with its age. */
export async function showKept(button: HTMLButtonElement, { home, built, language, loadAll, update }: Desk): Promise<void> {
  const { file } = await loadAll();
  const fresh = keptRefresh(home, built, file.rows);
  if (!fresh) return;
  await update(fresh);
  const output = outputOf(button);
  if (output) output.textContent = cohortRowWords(language).keptRefresh(fresh.read.size, timeText(fresh.at, language));
}
