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

export interface Notices {
  add: (notice: Notice) => void;
  /** Removes and returns the held notices, to publish once they are durable. */
  takeHeld: () => Notice[];
  publish: (durable: readonly Notice[]) => void;
}

/** `send` gets the grouped notices, in order; `later` runs a function after that many milliseconds. */
export function createNotices(send: (notices: Notice[]) => void, later: (work: () => void, milliseconds: number) => void): Notices {
  let held: Notice[] = [];
  let ready: Notice[] = [];
  function publish(notices: readonly Notice[]): void {
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
