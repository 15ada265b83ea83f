// Reports each step of an event to the host page.
import type { ClickstreamEvent } from '../events/index.ts';
import { quietly } from './quiet.ts';
import type { Stage, Step, Tracker } from './types.ts';

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
