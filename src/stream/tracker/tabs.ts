// Messages between the tabs of one site: steps of events from another tab, and withdrawn consent.
import { quietly } from './quiet.ts';
import type { Notify } from './steps.ts';

/** A step; nothing if consent was withdrawn. */
type Message = Parameters<Notify> | undefined;

/** Opens the channel `name` and returns a function that posts to it. Without channels each tab works separately. */
export function openTabs(name: string, onMessage: (message: Message) => void): (message?: Message) => void {
  let channel: BroadcastChannel | undefined;
  quietly(() => {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => onMessage(data);
  });
  return (message) => quietly(() => channel?.postMessage(message));
}
