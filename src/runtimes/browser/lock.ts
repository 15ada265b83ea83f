// One tab at a time: two databases over the same files would destroy them.

/** Takes the lock of that name, as long as the page lives or until the function is called that it resolves to; `undefined` when another tab has it. */
export const takeLock = (name: string): Promise<(() => void) | undefined> =>
  new Promise((taken, fail) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return taken(undefined);
        return new Promise<void>((release) => taken(release));
      })
      .catch(fail);
  });
