/** Keys that are converted, or that only affected the old theme. */
const KNOWN = new Set('title weight chapter pre post description summary menutitle linktitle draft url slug aliases alwaysopen layout type hidden disabletoc hidetoc disabletable ispagination menupre menupost lastmod headless build _build expirydate unpublishdate publishdate pubdate published'.split(' '));
const PLACEHOLDER = /^(?:\d{4}-01-01(?:T00:00:00.*)?|`r Sys\.Date\(\)`|\d{1,8}|)$/;
/** The line of `head` that contains `key`. */
function lineOf(key, head) {
    const index = head
        .split('\n')
        .findIndex((line) => new RegExp(`^\\s*["']?${key.replaceAll(/[^\w-]/g, '.')}["']?\\s*[:=]`, 'i').test(line));
    return index < 0 ? 1 : index + 1;
}
/** Reports the keys of `page` that are left out. */
export function reportDroppedKeys(page) {
    for (const [key, value] of Object.entries(page.data)) {
        if (KNOWN.has(key.toLowerCase()) || value === undefined || value === null || value === '')
            continue;
        const line = lineOf(key, page.head);
        const shown = (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 200);
        if (key.toLowerCase() === 'date') {
            const what = PLACEHOLDER.test(shown.trim()) ? `The date ${shown} is a placeholder.` : `The front matter dates the page ${shown}.`;
            page.report({
                code: PLACEHOLDER.test(shown.trim()) ? 'date-placeholder' : 'date-dropped',
                severity: 'note',
                line,
                what,
                done: 'Removed: pages have no date.',
            });
        }
        else
            page.report({
                code: 'key-dropped',
                severity: 'note',
                line,
                what: `The front matter says ${key}: ${shown}.`,
                done: 'Removed: pages have no such key.',
            });
    }
}
