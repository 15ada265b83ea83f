// Takes events from the queue to the collector: one batch after the other, oldest first, each until it has a verdict.
import type { ClickstreamEvent, Verdict } from '../../events/index.ts';
import { read, write } from '../local.ts';
import type { Queue } from '../queue/queue.ts';
import { within } from '../quiet.ts';
import type { Notify } from '../steps.ts';
import type { Refusal, Transport } from '../transport.ts';
import { backoff, WAIT_CAP_MS } from './backoff.ts';
import { batchOf, IN_FLIGHT_BYTES, sizeOf } from './batch.ts';
import { withLock } from './lock.ts';
import { isBatchFault, outcomes } from './verdict.ts';

const ANSWER_MS = 30_000;

export interface Sender {
  /** Sends what is queued, in `ms` milliseconds or when the collector may be asked again. */
  wake(ms: number): void;
  /** Sends what is queued now, whatever failed before. Settles when all is sent or nothing more can be at present. */
  flush(): Promise<void>;
  /** Sends the first of these events at once, as many as may outlive the page. */
  last(events: readonly ClickstreamEvent[]): void;
}

/**
 * `prefix` begins the names of the lock that one tab holds while it sends, and of the wait that a collector asked for;
 * a request has at most `most` events; none is begun while `allowed` says no.
 */
export function createSender(
  prefix: string,
  queue: Pick<Queue, 'oldest' | 'remove'>,
  transport: Transport,
  most: number,
  notify: Notify,
): Sender {
  const waitKey = `${prefix}:wait`;
  /** Events on their way by id, and those that were answered and could not be removed. */
  const inFlight = new Map<string, ClickstreamEvent>();
  let share = most;
  let failures = 0;
  let resume = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let draining: Promise<void> | undefined;

  /** Milliseconds that the collector asked all tabs to wait. */
  const requestedWait = (): number => Math.min(WAIT_CAP_MS, (read(waitKey) as number) - Date.now()) || 0;

  const next = (events: readonly ClickstreamEvent[]): ClickstreamEvent[] => {
    const waiting = events.filter(({ eventId }) => !inFlight.has(eventId));
    return requestedWait() <= 0 ? batchOf(waiting, share, IN_FLIGHT_BYTES - sizeOf([...inFlight.values()])) : [];
  };

  /** Delivers a batch and settles it. Resolves with how many events were settled, `NaN` when the sender should pause. */
  async function deliver(events: ClickstreamEvent[], last: boolean): Promise<number> {
    for (const event of events) {
      inFlight.set(event.eventId, event);
      notify('sent', event);
    }
    let verdicts: readonly Verdict[] = [];
    let refusal: Refusal = {};
    try {
      verdicts = await within(ANSWER_MS, transport({ sentTime: new Date().toISOString(), events }, last));
    } catch (error) {
      refusal = Object(error);
    }
    const all = outcomes(events, verdicts, refusal);
    const settled = all.flatMap(([stage, event]) => (stage === 'queued' ? [] : event));
    const stuck = await queue.remove(settled).catch(() => true);
    for (const outcome of all) {
      if (!stuck || outcome[0] === 'queued') inFlight.delete(outcome[1].eventId);
      notify(...outcome);
    }
    if (settled[0]) failures = 0;
    if (isBatchFault(refusal)) share = settled[0] ? most : Math.ceil(events.length / 2);
    else if (settled.length < events.length) {
      resume = Date.now() + backoff(failures++, Math.random());
      if (refusal.retryAfter) write(waitKey, Date.now() + refusal.retryAfter * 1000);
      wake(0);
      return Number.NaN;
    }
    return settled.length;
  }

  async function drain(): Promise<void> {
    let waiting: readonly ClickstreamEvent[];
    let events: ClickstreamEvent[];
    do {
      // One more than can go, which shows whether that was all.
      waiting = await queue.oldest(most + inFlight.size + 1);
      events = next(waiting);
    } while (events[0] && (await deliver(events, false)) < waiting.length);
    if (requestedWait() > 0) wake(0);
  }

  async function flush(): Promise<void> {
    await draining;
    timer = clearTimeout(timer) as undefined;
    resume = 0;
    draining ??= withLock(`${prefix}:sender`, drain).catch(() => {});
    await draining;
    draining = undefined;
  }

  function wake(ms: number): void {
    timer ??= setTimeout(flush, Math.max(ms, resume - Date.now(), requestedWait()));
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
