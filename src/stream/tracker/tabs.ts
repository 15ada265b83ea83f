// How the tabs of one site work together: messages (steps of events from another tab, and withdrawn consent), and one sender.
import { clearInterval, now, setInterval, setTimeout } from './clock.ts';
import { type Notify, quietly, within } from './host-page.ts';
import { read, until, write } from './local.ts';

/** A step; nothing if consent was withdrawn. */
type Message = Parameters<Notify> | undefined;

/** Opens the channel `name` and returns a function that posts to it. Without channels each tab works separately. */
export function openTabs(name: string, onMessage: (message: Message) => void): (message?: Message) => void {
  let channel: BroadcastChannel | undefined;
  quietly(() => {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => quietly(() => onMessage(data));
  });
  return (message) => quietly(() => (channel as BroadcastChannel).postMessage(message));
}

/** A tab that shows no life for so long is frozen or dead. */
const LEASE_MS = 5_000;
const RENEW_MS = 1_000;
const LOOK_AGAIN_MS = 100;

/**
 * Runs `work` while no other tab runs work under `name`. A tab whose work takes long renews a lease, so that the others
 * wait for it as long as it lives; without a lease they wait for the lock no longer than one lasts. Never rejects.
 */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  /** The lease is its expiry time, whose fraction identifies the tab. */
  let mine: number | undefined;
  let running: Promise<void> | undefined;
  const renew = (): boolean => {
    mine = now() + LEASE_MS + Math.random();
    return write(name, mine);
  };
  const run = async (): Promise<void> => {
    const renewing = setInterval(renew, RENEW_MS);
    await work().catch(() => {});
    clearInterval(renewing);
    write(name);
  };
  // The lock may be granted late: the work runs once.
  const begin = (): Promise<void> => {
    running ??= run();
    return running;
  };
  try {
    await within(LEASE_MS, navigator.locks.request(name, begin));
  } catch {
    // If two tabs write at once, the later one wins. Without storage nothing is shared, so no lease is needed.
    while (!running && read(name) !== mine && (until(name, LEASE_MS + 1) || renew()))
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  await begin();
}
