// The host page's side: errors here never reach it, and it is told each step of an event.
import type { ClickstreamEvent } from '../events/index.ts';
import { clearTimeout, setTimeout } from './clock.ts';
import type { Stage, Step, Tracker } from './types.ts';

/** Runs `work` and ignores errors. */
export function quietly(work: () => unknown): void {
  try {
    work();
  } catch {}
}

/** Calls `work` at each event of the window; errors in it are ignored. */
export const listen = <Happened extends Event>(type: string, work: (event: Happened) => unknown, capture = false): void =>
  addEventListener(type, (event) => quietly(() => work(event as Happened)), capture);

/** The result of `work`, or a rejection after `ms` milliseconds: a promise that never settles must not block the queue. */
export function within<Outcome>(ms: number, work: PromiseLike<Outcome>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout>;
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      timer = setTimeout(reject, ms);
    }),
    // A timer that fires costs the page as much as several events.
  ]).finally(() => clearTimeout(timer));
}

/** One step of an event, with reasons. */
export type Notify = (stage: Stage, event: Partial<ClickstreamEvent> & { eventId: string }, reasons?: string[]) => void;

/** Listeners by stage. */
export function createSteps(): { notify: Notify; on: Tracker['on'] } {
  const listeners = new Set<readonly [Stage, (step: Step) => void]>();
  return {
    notify(stage, event, reasons = []) {
      for (const [wanted, listener] of listeners) {
        if (wanted === stage) quietly(() => listener({ stage, eventId: event.eventId, event, reasons }));
      }
    },
    on(stage, listener) {
      const own = [stage, listener] as const;
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
