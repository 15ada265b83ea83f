// Polls an external collector for events' progress, and reports it as the notices that the embedded pipeline would send.
import type { Notice } from '../../pipeline/index.ts';
import type { Status } from './local-collector.ts';

/** Maximum events per request; of more, the newest. */
const MOST = 200;
/** Maximum polls per event; after that it is no longer followed. */
const PATIENCE = 600;

const isLast: Readonly<Record<Notice['fate'], boolean>> = {
  stored: false,
  loaded: true,
  rejected: true,
  duplicate: true,
  quarantined: true,
};

interface Followed {
  reported: number;
  polls: number;
}

export interface StatusFollower {
  /** Follows an event from now on. */
  add: (eventId: string) => void;
  /** Requests the status of all followed events once, and reports changes. Rejects like the request. */
  poll: () => Promise<void>;
  /** Number of followed events. */
  waiting: () => number;
}

/** The new fates of an event. */
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
        const isOver = polls >= PATIENCE || answer.fates.some((fate) => isLast[fate]);
        if (isOver) followed.delete(answer.eventId);
        else followed.set(answer.eventId, { reported: Math.max(before.reported, answer.fates.length), polls });
        return news(answer, before.reported);
      });
      if (notices.length > 0) onNotices(notices);
    },
  };
}
