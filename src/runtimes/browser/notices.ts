// Notices on their way to the page: gathered, and those of the warehouse held back until they are durable.
import type { Notice } from '../../pipeline/index.ts';

/** Milliseconds between two messages to the page: below what an eye sees, far above what a message costs. */
const EVERY = 50;

const isOfWarehouse = ({ fate }: Notice): boolean => fate !== 'stored' && fate !== 'rejected';

export interface Notices {
  add: (notice: Notice) => void;
  /** Takes what is held back, to be told when it is durable. */
  takeHeld: () => Notice[];
  publish: (durable: readonly Notice[]) => void;
}

/** `send` gets what gathered, in order; `later` runs a function after so many milliseconds. */
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
      if (isOfWarehouse(notice)) held.push(notice);
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
