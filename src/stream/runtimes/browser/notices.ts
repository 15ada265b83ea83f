// Notices for the page: sent in groups, and those of the warehouse only once they are durable.
import type { Notice } from '../../pipeline/index.ts';

/** Milliseconds between two messages to the page: short enough to go unnoticed, long enough to be cheap. */
const EVERY = 50;

/** Whether the warehouse has to be durable before a fate is published. */
const isOfWarehouse: Readonly<Record<Notice['fate'], boolean>> = {
  stored: false,
  rejected: false,
  loaded: true,
  duplicate: true,
  quarantined: true,
};

/** `Message` is a notice, or its form in a message. */
export interface Notices<Message> {
  add: (notice: Message) => void;
  /** Removes and returns the held notices, to publish once they are durable. */
  takeHeld: () => Message[];
  publish: (durable: readonly Message[]) => void;
}

/** `send` gets the grouped notices, in order; `later` runs a function after that many milliseconds. */
export function createNotices<Message extends Pick<Notice, 'fate'>>(
  send: (notices: Message[]) => void,
  later: (work: () => void, milliseconds: number) => void,
): Notices<Message> {
  let held: Message[] = [];
  let ready: Message[] = [];
  function publish(notices: readonly Message[]): void {
    if (notices.length === 0) return;
    if (ready.length === 0) {
      later(() => {
        const gathered = ready;
        ready = [];
        send(gathered);
      }, EVERY);
    }
    ready.push(...notices);
  }
  return {
    add(notice) {
      if (isOfWarehouse[notice.fate]) held.push(notice);
      else publish([notice]);
    },
    takeHeld() {
      const taken = held;
      held = [];
      return taken;
    },
    publish,
  };
}
