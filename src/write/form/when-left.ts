// When a page is left.

/** Calls `leave` when the page is closed or hidden: a phone ends hidden tabs without a further event. */
export function whenLeft(leave: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', leave, { signal });
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), { signal });
}
