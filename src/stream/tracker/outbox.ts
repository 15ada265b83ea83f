// The events of this tab from creation until they are acknowledged, and how consent affects them.
import type { ClickstreamEvent } from '../events/index.ts';
import type { Notify } from './host-page.ts';
import { write } from './local.ts';
import { openQueue, type Queue } from './queue.ts';
import { createSender, type Sender } from './sender.ts';
import { openTabs } from './tabs.ts';
import type { Transport } from './types.ts';

/** Maximum events stored at once: more could take longer than a database may. */
const MOST_APPENDED = 999;

export interface Outbox {
  /** Adds an event. It has no visitor yet; its session id is empty if it starts a session, else absent. */
  enqueue(event: ClickstreamEvent): void;
  /** Allows events to be stored and sent. */
  begin(): void;
  /** Forbids storing and sending, and deletes everything, in every tab. */
  withdraw(): void;
  /** The page was hidden and may never run again: sends the remaining events immediately. */
  hide(): void;
  /** Sends what is queued, immediately. */
  flush(): Promise<void>;
}

/**
 * Keeps at most `capacity` unsent events, and sends them `delay` milliseconds after they arrive, at most `most` in a request.
 * Calls `onWithdrawn` when this or another tab withdraws consent.
 */
export function createOutbox(
  prefix: string,
  delay: number,
  capacity: number,
  most: number,
  transport: Transport,
  notify: Notify,
  onWithdrawn: () => void,
): Outbox {
  const unanswered = new Map<string, ClickstreamEvent>();
  /** Ids of events that another tab is sending. */
  const elsewhere = new Set<string>();
  let arrivals: ClickstreamEvent[] = [];
  let queue: Queue | undefined;
  /** The queue that is appending. */
  let busy: Queue | undefined;
  let sender: Sender | undefined;

  /** Reports a step of an event that any tab may have made. */
  const step: Notify = (stage, event, reasons) => {
    const { eventId } = event;
    if (!unanswered.has(eventId)) post([stage, event, reasons]);
    else if (stage !== 'sent' && stage !== 'queued') unanswered.delete(eventId);
    notify(stage, event, reasons);
  };
  const post = openTabs(`${prefix}:steps`, (message) => {
    if (!message) return clear();
    const [stage, { eventId }] = message;
    if (!unanswered.has(eventId)) return;
    elsewhere[stage === 'sent' ? 'add' : 'delete'](eventId);
    step(...message);
  });

  function keep(): void {
    const mine = queue;
    if (!mine || busy || !arrivals[0]) return;
    busy = mine;
    const events = arrivals.splice(0, MOST_APPENDED);
    mine.append(events).then((surplus) => {
      if (mine !== busy) return;
      for (const event of events) step('queued', event);
      for (const event of surplus) step('dropped', event, ['no room']);
      sender?.wake(delay);
      busy = undefined;
      keep();
    });
  }

  function clear(): void {
    onWithdrawn();
    (queue ?? openQueue(prefix, capacity)).destroy();
    queue = busy = sender = undefined;
    arrivals = [];
    write(`${prefix}:wait`);
    for (const event of unanswered.values()) step('dropped', event, ['no consent']);
  }

  return {
    enqueue(event) {
      unanswered.set(event.eventId, event);
      if (!arrivals[0]) queueMicrotask(keep);
      // Arrivals accumulate before consent or activation, and while earlier ones are stored.
      if (arrivals.push(event) > capacity) step('dropped', arrivals.shift() as ClickstreamEvent, ['no room']);
    },
    begin() {
      if (queue) return;
      queue = openQueue(prefix, capacity);
      sender = createSender(prefix, queue, transport, most, unanswered, step);
      keep();
      sender.wake(delay);
    },
    withdraw() {
      clear();
      post();
    },
    hide() {
      const events = [...unanswered.values()].filter(({ eventId }) => !elsewhere.has(eventId));
      queue?.spare(events.filter(({ sequence }) => !sequence));
      sender?.last(events);
    },
    flush: async () => sender?.flush(),
  };
}
