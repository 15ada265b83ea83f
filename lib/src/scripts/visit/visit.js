const { lang, dataset } = document.documentElement;
const key = `${dataset['base']}seen-${lang}`;
/** The version of the stored format. A browser with another one starts over. */
function parsed(stored) {
    try {
        return JSON.parse(stored);
    }
    catch {
        return undefined;
    }
}
/** Fills the page's slot. A first visit is only stored; without storage nothing is shown. */
async function compare(slot) {
    const stored = localStorage.getItem(key);
    const answer = await fetch(`${slot.dataset['home']}manifest.json`, { cache: 'no-cache' });
    if (!answer.ok)
        return;
    const { words, ...now } = await answer.json();
    const text = JSON.stringify(now);
    const store = () => {
        try {
            localStorage.setItem(key, text);
            return true;
        }
        catch {
            return false;
        }
    };
    if (stored === null)
        store();
    else if (stored !== text)
        await import('./news.js').then(({ showNews }) => showNews(slot, parsed(stored), now, words, store));
}
const slot = document.querySelector('[data-visit]');
// No storage or no network: the page stays unchanged.
if (slot)
    compare(slot).catch(() => undefined);
export {};
