// What a collector elsewhere says of events, asked again and again, as the notices that the page's own pipeline would tell.
import type { Notice } from '../../pipeline/index.ts';
import type { Status } from './computer.ts';

/** Events asked for at once; of more, the newest. */
const MOST = 200;
/** Questions about one event; then nobody waits for its end any more. */
const PATIENCE = 600;

const ends: readonly Notice['fate'][] = ['loaded', 'rejected', 'duplicate', 'quarantined'];

interface Followed {
  told: number;
  asked: number;
}

export interface StatusFollower {
  /** Follows an event from now on. */
  add: (eventId: string) => void;
  /** Asks once for all that are under way, and tells what is new. Rejects as the question does. */
  ask: () => Promise<void>;
  /** Events under way. */
  waiting: () => number;
}

/** The fates that are new, each with the event that met it. */
function news({ eventId, fates, reasons }: Status, told: number): Notice[] {
  return fates.slice(told).map((fate) => ({ fate, eventIds: [eventId], ...(reasons && { reasons: [reasons] }) }));
}

export function createStatusFollower(
  status: (eventIds: readonly string[]) => Promise<Status[]>,
  tell: (notices: Notice[]) => void,
): StatusFollower {
  const followed = new Map<string, Followed>();
  return {
    add: (eventId) => void followed.set(eventId, { told: 0, asked: 0 }),
    waiting: () => followed.size,
    async ask() {
      const ids = [...followed.keys()].slice(-MOST);
      if (ids.length === 0) return;
      const answers = await status(ids);
      const notices = answers.flatMap((answer) => {
        const before = followed.get(answer.eventId);
        if (!before) return [];
        const asked = before.asked + 1;
        const isOver = asked >= PATIENCE || answer.fates.some((fate) => ends.includes(fate));
        if (isOver) followed.delete(answer.eventId);
        else followed.set(answer.eventId, { told: Math.max(before.told, answer.fates.length), asked });
        return news(answer, before.told);
      });
      if (notices.length > 0) tell(notices);
    },
  };
}
