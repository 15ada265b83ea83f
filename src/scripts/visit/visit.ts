// Since your last visit: fetches the site's manifest, and if it differs from the stored one, loads the code that shows
// the news. Nothing is sent.
import type { VisitWords } from '../../i18n/en/visit.ts';
import type { Manifest } from '../../worklog/review/manifest.ts';

const { lang, dataset } = document.documentElement;
const key = `${dataset['base']}seen-${lang}`;

/** The version of the stored format. A browser with another one starts over. */
function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** Fills the page's slot. A first visit is only stored; without storage nothing is shown. */
async function compare(slot: HTMLElement): Promise<void> {
  const stored = localStorage.getItem(key);
  const answer = await fetch(`${slot.dataset['home']}manifest.json`, { cache: 'no-cache' });
  if (!answer.ok) return;
  const { words, ...now }: Manifest & { words: VisitWords } = await answer.json();
  const text = JSON.stringify(now);
  const store = () => {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  };
  if (stored === null) store();
  else if (stored !== text) await import('./news.ts').then(({ showNews }) => showNews(slot, parsed(stored), now, words, store));
}

const slot = document.querySelector<HTMLElement>('[data-visit]');
// No storage or no network: the page stays unchanged.
if (slot) compare(slot).catch(() => undefined);
