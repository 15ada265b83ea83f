// One sender among all tabs: Web Locks, or a lease in localStorage where there are none.
import { read, write } from '../local.ts';

const LEASE_MS = 60_000;
const LOOK_AGAIN_MS = 100;

/** Runs `work`, which never rejects, while no other tab runs work under `name`. */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(name, work);
  } catch {
    // The lease is the time it ends, whose fraction tells tabs apart. A tab that died holding it blocks the others until then.
    const mine = Date.now() + LEASE_MS + Math.random();
    // Two tabs may write at once; the later one has it. Without storage, nothing is shared that needs a lease.
    while (read(name) !== mine && ((read(name) as number) > Date.now() || write(name, mine)))
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    await work();
    write(name);
  }
}
