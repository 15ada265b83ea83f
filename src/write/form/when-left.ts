// The last moments of a page.

/** Calls `leave` when the page is closed or hidden: a phone ends tabs in the background without another word. */
export function whenLeft(leave: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', leave, { signal });
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), { signal });
}
