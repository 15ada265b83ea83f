// What tabs of one site tell each other: steps of events that another tab made, and that consent was withdrawn.
import { quietly } from './quiet.ts';
import type { Notify } from './steps.ts';

/** A step; nothing when consent was withdrawn. */
type Message = Parameters<Notify> | undefined;

/** Opens the channel `name` and returns the way to speak on it. Without channels each tab knows only of itself. */
export function openTabs(name: string, onMessage: (message: Message) => void): (message?: Message) => void {
  let channel: BroadcastChannel | undefined;
  quietly(() => {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => onMessage(data);
  });
  return (message) => quietly(() => channel?.postMessage(message));
}
