// At most one pending request to the Worker, however often it is called.

/**
 * Runs `work`, and once more afterwards if it was called meanwhile. Failures are ignored: the caller that ended the Worker handles them,
 * and the next call tries again.
 */
export function onceMore(work: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  const run = (): void => {
    wanted = true;
    if (running) return;
    running = true;
    wanted = false;
    work()
      .catch(() => {})
      .finally(() => {
        running = false;
        if (wanted) run();
      });
  };
  return run;
}
