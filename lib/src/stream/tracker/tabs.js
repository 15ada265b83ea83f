// How the tabs of one site work together: messages (steps of events from another tab, and withdrawn consent), and one sender.
import { quietly } from './host-page.js';
import { read, write } from './local.js';
/** Opens the channel `name` and returns a function that posts to it. Without channels each tab works separately. */
export function openTabs(name, onMessage) {
    let channel;
    quietly(() => {
        channel = new BroadcastChannel(name);
        channel.onmessage = ({ data }) => onMessage(data);
    });
    return (message) => quietly(() => channel?.postMessage(message));
}
const LEASE_MS = 60_000;
const LOOK_AGAIN_MS = 100;
/** Runs `work`, which never rejects, while no other tab runs work under `name`. */
export async function withLock(name, work) {
    try {
        await navigator.locks.request(name, work);
    }
    catch {
        // The lease is its expiry time, whose fraction identifies the tab. A tab that died blocks the others until it expires.
        const mine = Date.now() + LEASE_MS + Math.random();
        // If two tabs write at once, the later one wins. Without storage nothing is shared, so no lease is needed.
        while (read(name) !== mine && (read(name) > Date.now() || write(name, mine)))
            await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
        await work();
        write(name);
    }
}
