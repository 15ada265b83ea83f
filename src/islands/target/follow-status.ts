// What a collector elsewhere says of events, asked again and again, as the notices that the page's own pipeline would tell.
import type { Notice } from '../../pipeline/index.ts';
import type { Status } from './computer.ts';

/** Events asked for at once; of more, the newest. */
const MOST = 200;
/** Questions about one event; then nobody waits for its end any more. */
const PATIENCE = 600;

const ends: readonly Notice['fate'][] = ['loaded', 'rejected', 'duplicate', 'quarantined'];

interface Followed {
  reported: number;
  polls: number;
}

export interface StatusFollower {
  /** Follows an event from now on. */
  add: (eventId: string) => void;
  /** Asks once for all that are under way, and tells what is new. Rejects as the question does. */
  poll: () => Promise<void>;
  /** Events under way. */
  waiting: () => number;
}

/** The fates that are new, each with the event that met it. */
function news({ eventId, fates, reasons }: Status, reported: number): Notice[] {
  return fates.slice(reported).map((fate) => ({ fate, eventIds: [eventId], ...(reasons && { reasons: [reasons] }) }));
}

export function createStatusFollower(
  status: (eventIds: readonly string[]) => Promise<Status[]>,
  onNotices: (notices: Notice[]) => void,
): StatusFollower {
  const followed = new Map<string, Followed>();
  return {
    add: (eventId) => void followed.set(eventId, { reported: 0, polls: 0 }),
    waiting: () => followed.size,
    async poll() {
      const ids = [...followed.keys()].slice(-MOST);
      if (ids.length === 0) return;
      const answers = await status(ids);
      const notices = answers.flatMap((answer) => {
        const before = followed.get(answer.eventId);
        if (!before) return [];
        const polls = before.polls + 1;
        const isOver = polls >= PATIENCE || answer.fates.some((fate) => ends.includes(fate));
        if (isOver) followed.delete(answer.eventId);
        else followed.set(answer.eventId, { reported: Math.max(before.reported, answer.fates.length), polls });
        return news(answer, before.reported);
      });
      if (notices.length > 0) onNotices(notices);
    },
  };
}
