// Limits the tracker to the shop, because it listens to the whole page.
/** Turns click tracking off everywhere except in `part`: on its siblings and its ancestors' siblings. */
export function trackOnlyWithin(part) {
    for (let inner = part; inner.parentElement; inner = inner.parentElement) {
        for (const beside of inner.parentElement.children) {
            if (beside !== inner && beside instanceof HTMLElement)
                beside.dataset['track'] = 'off';
        }
    }
}
