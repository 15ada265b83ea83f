// Opens search from any page: by its button, by / and by Ctrl or Cmd with K. The dialog loads when a reader approaches it.
import { readRecent, recentKey, withRecent } from './recent.js';
const form = document.querySelector('.find');
const root = document.documentElement;
let recent = [];
try {
    const key = recentKey(root.dataset['base'] ?? '/', root.lang);
    recent = readRecent(localStorage.getItem(key));
    const title = document.querySelector('h1')?.textContent?.trim();
    // Pages that search engines exclude, such as 404, are not added to the recent pages.
    if (title && !document.querySelector('[name=robots]')) {
        localStorage.setItem(key, JSON.stringify(withRecent(recent, [location.pathname, title])));
    }
}
catch {
    // Storage is not available: search works without recent pages.
}
if (form) {
    const prepare = () => import('./dialog.js').then(({ prepareSearch }) => prepareSearch(form.action, recent));
    // Without the dialog the search page is used.
    const open = () => prepare().then((show) => show(), () => form.submit());
    const near = () => prepare().catch(() => { });
    if (/Mac|iP/.test(navigator.platform))
        form.querySelector('kbd').textContent = '⌘K';
    form.addEventListener('pointerenter', near, { once: true });
    form.addEventListener('focusin', near, { once: true });
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        open();
    });
    addEventListener('keydown', (event) => {
        const { key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented } = event;
        const isTyping = target.closest?.('input, textarea, select, [contenteditable], dialog');
        const isKey = ctrlKey || metaKey ? key.toLowerCase() === 'k' && !shiftKey : key === '/';
        if (defaultPrevented || isTyping || altKey || !isKey)
            return;
        event.preventDefault();
        open();
    });
}
