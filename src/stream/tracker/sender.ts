// Sends events from the queue to the collector: one batch after the other, oldest first, until each event has a verdict.
import type { ClickstreamEvent, Verdict } from '../events/index.ts';
import { clearTimeout, dateOf, now, setTimeout } from './clock.ts';
import { type Notify, within } from './host-page.ts';
import { bytesOf, sizeOf } from './json.ts';
import { until, write } from './local.ts';
import type { Queue } from './queue.ts';
import { withLock } from './tabs.ts';
import type { Refusal, Stage, Transport } from './types.ts';

/** Maximum events in a batch. */
export const BATCH_EVENTS = 120;
/** Bytes that may be in flight in such requests at one time: 64 KiB by the Fetch standard, minus the envelopes and a reserve for the page's own requests. */
export const IN_FLIGHT_BYTES = 64_000;

/** The longest start of `events` with at most `most` events and `room` bytes. */
export function batchOf(events: readonly ClickstreamEvent[], most: number, room: number): ClickstreamEvent[] {
  let left = room;
  return events.slice(0, most).filter((event) => {
    left -= sizeOf(event) + 2;
    return left >= 0;
  });
}

const BASE_MS = 1_000;
const CAP_MS = 60_000;

/** Milliseconds before the next attempt: exponential with full jitter, so that clients do not all return at once. `failures` counts from 0; `random` is in [0, 1). */
export const backoff = (failures: number, random: number): number => random * Math.min(CAP_MS, BASE_MS * 2 ** failures);

/** The longest wait that a collector may request. */
const WAIT_CAP_MS = 3_600_000;

/** Whether the status is about the content, so that sending it again cannot help. */
const isBatchFault = ({ status }: Refusal): boolean => status === 400 || status === 413 || status === 422;

/** What happens to an event after its delivery, and why: `queued` means it returns to the queue. */
type Outcome = [stage: Extract<Stage, 'accepted' | 'rejected' | 'queued'>, event: ClickstreamEvent, reasons: string[]];

/** The outcome of each event. An event without a verdict returns to the queue; the only event of a rejected batch is the invalid one. */
export const outcomes = (events: readonly ClickstreamEvent[], verdicts: readonly (Verdict | null)[], refusal: Refusal): Outcome[] =>
  events.map((event) => {
    const { verdict, reasons } = verdicts.find((one) => one?.eventId === event.eventId) ?? {};
    const why = verdict === 'accepted' ? [] : [refusal.message ?? verdict ?? 'no verdict'];
    const taken = verdict === 'accepted' || verdict === 'duplicate';
    const refused = verdict === 'rejected' || (isBatchFault(refusal) && !events[1]);
    return [taken ? 'accepted' : refused ? 'rejected' : 'queued', event, reasons ?? why];
  });

const ANSWER_MS = 30_000;

export interface Sender {
  /** Sends what is queued, in `ms` milliseconds or as soon as the collector accepts requests again. */
  wake(ms: number): void;
  /** Sends what is queued now, regardless of earlier failures. Settles once all is sent or nothing more can be sent at present. */
  flush(): Promise<void>;
  /** Sends the first of these events immediately: as many as can be delivered after the page is closed. */
  last(events: readonly ClickstreamEvent[]): void;
}

/**
 * `prefix` starts the names of the lock that one tab holds while it sends, and of the wait that a collector requested;
 * a request has at most `most` events. `own` are the events of this tab without an answer.
 */
export function createSender(
  prefix: string,
  queue: Pick<Queue, 'oldest' | 'remove'>,
  transport: Transport,
  most: number,
  own: { size: number },
  notify: Notify,
): Sender {
  const waitKey = `${prefix}:wait`;
  /** Events in flight by id; without an event the ids of acknowledged ones that could not be removed. */
  const inFlight = new Map<string, ClickstreamEvent | undefined>();
  let share = most;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let draining: Promise<void> | undefined;

  /** Milliseconds that the collector asked all tabs to wait. */
  const requestedWait = (): number => until(waitKey, WAIT_CAP_MS);

  const next = (events: readonly ClickstreamEvent[]): ClickstreamEvent[] =>
    batchOf(
      events.filter(({ eventId }) => !inFlight.has(eventId)),
      requestedWait() ? 0 : share,
      IN_FLIGHT_BYTES - bytesOf([...inFlight.values()]),
    );

  /** Delivers a batch and settles it. Resolves with the number of settled events, with none if the sender should pause. */
  async function deliver(events: ClickstreamEvent[], last: boolean): Promise<number | undefined> {
    for (const event of events) {
      inFlight.set(event.eventId, event);
      notify('sent', event);
    }
    let verdicts: readonly Verdict[] = [];
    let refusal: Refusal = {};
    try {
      verdicts = await within(ANSWER_MS, transport({ sentTime: dateOf().toISOString(), events }, last));
    } catch (error) {
      refusal = Object(error);
    }
    const all = outcomes(events, verdicts, refusal);
    const settled = all.flatMap(([stage, event]) => (stage === 'queued' ? [] : event));
    const stuck = await queue.remove(settled).catch(() => true);
    for (const outcome of all) {
      const [stage, { eventId }] = outcome;
      inFlight.delete(eventId);
      if (stuck && stage !== 'queued') inFlight.set(eventId, undefined);
      notify(...outcome);
    }
    if (settled[0]) failures = 0;
    if (isBatchFault(refusal)) share = settled[0] ? most : Math.ceil(events.length / 2);
    else if (settled.length < events.length) {
      if (refusal.retryAfter) write(waitKey, now() + Math.min(WAIT_CAP_MS, refusal.retryAfter * 1000));
      wake(backoff(failures++, Math.random()));
      return;
    }
    return settled.length;
  }

  async function drain(): Promise<void> {
    let isMore: unknown = own.size;
    do {
      // Requests one more than fits, to see whether there are more.
      const waiting = await queue.oldest(most + inFlight.size + 1);
      const events = next(waiting);
      // They could not be read.
      if (isMore && !waiting[0]) wake(BASE_MS);
      isMore = events[0] && ((await deliver(events, false)) as number) < waiting.length;
    } while (isMore);
    if (requestedWait()) wake(0);
  }

  async function flush(): Promise<void> {
    await draining;
    timer = clearTimeout(timer) as undefined;
    draining ??= withLock(`${prefix}:sender`, drain);
    await draining;
    draining = undefined;
  }

  function wake(ms: number): void {
    timer ??= setTimeout(flush, Math.max(ms, requestedWait()));
  }

  function last(events: readonly ClickstreamEvent[]): void {
    const batch = next(events);
    if (!batch[0]) return;
    void deliver(batch, true);
    last(events);
  }

  return {
    wake,
    flush,
    last,
  };
}
