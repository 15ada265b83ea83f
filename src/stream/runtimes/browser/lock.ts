// One tab at a time: two databases on the same files would destroy them.

/** Acquires the lock of that name until the page is closed or the returned function is called; `undefined` if another tab has it. */
export const takeLock = (name: string): Promise<(() => void) | undefined> =>
  new Promise((taken, fail) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return taken(undefined);
        return new Promise<void>((release) => taken(release));
      })
      .catch(fail);
  });
