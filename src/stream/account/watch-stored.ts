// Follows what all tabs of a site share in localStorage.

/** Calls `look` when another tab may have changed an entry that `concerns` accepts: at its event, and after a time in which no event reached this page. Returns a function that stops it. */
export function watchStored(concerns: (key: string) => boolean, look: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  addEventListener('storage', ({ key }) => (key === null || concerns(key)) && look(), { signal });
  // No event of another tab reaches a page that is frozen or in the back-forward cache.
  addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });
  document.addEventListener('resume', look, { signal });
  document.addEventListener('visibilitychange', () => document.hidden || look(), { signal });
  return () => ending.abort();
}
