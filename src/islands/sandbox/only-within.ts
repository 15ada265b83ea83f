// The tracker listens to the whole page; the shop is but a part of it.

/** Turns tracking of clicks off everywhere but in `part`: whatever stands beside it, or beside what it stands in. */
export function trackOnlyWithin(part: HTMLElement): void {
  for (let inner: HTMLElement = part; inner.parentElement; inner = inner.parentElement) {
    for (const beside of inner.parentElement.children) {
      if (beside !== inner && beside instanceof HTMLElement) beside.dataset['track'] = 'off';
    }
  }
}
