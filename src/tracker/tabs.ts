// What tabs of one site tell each other: steps of events that another tab made, and that consent was withdrawn.
import { quietly } from './quiet.ts';
import type { Tell } from './steps.ts';

/** A step; nothing when consent was withdrawn. */
type Message = Parameters<Tell> | undefined;

/** Opens the channel `name` and returns the way to speak on it. Without channels each tab knows only of itself. */
export function openTabs(name: string, hear: (message: Message) => void): (message?: Message) => void {
  let channel: BroadcastChannel | undefined;
  quietly(() => {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => hear(data);
  });
  return (message) => quietly(() => channel?.postMessage(message));
}
