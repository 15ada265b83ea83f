// One question at a time to the Worker, however often it is asked for.

/**
 * Runs `ask`, and once more after it when it was called meanwhile. A failure is swallowed: whoever ended the Worker knows, and the next
 * call asks again.
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
