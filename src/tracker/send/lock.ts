// One sender among all tabs: Web Locks, or a lease in localStorage where there are none.
import { read, write } from '../local.ts';

const LEASE_MS = 60_000;
const LOOK_AGAIN_MS = 100;

const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));

/** Takes the lease `name`: the time it ends, whose fraction tells tabs apart. A tab that died holding it blocks the others until then. */
async function lease(name: string): Promise<void> {
  const mine = Date.now() + LEASE_MS + Math.random();
  do {
    while (Number(read(name)) > Date.now()) await pause();
    // Without storage, nothing is shared that needs a lease.
    if (!write(name, mine)) return;
    // Two tabs may have written at once; the later one has it.
    await pause();
  } while (read(name) !== mine);
}

/** Runs `work`, which never rejects, while no other tab runs work under `name`. */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(name, work);
  } catch {
    await lease(name);
    await work();
    write(name);
  }
}
