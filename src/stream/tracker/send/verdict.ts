// What a response means for each event of a batch.
import type { ClickstreamEvent, Verdict } from '../../events/index.ts';
import type { Refusal } from '../transport.ts';
import type { Stage } from '../types.ts';

/** Whether the status is about the content, so that sending it again cannot help. */
export const isBatchFault = ({ status }: Refusal): boolean => status === 400 || status === 413 || status === 422;

/** What happens to an event after its delivery, and why: `queued` means it returns to the queue. */
export type Outcome = [stage: Extract<Stage, 'accepted' | 'rejected' | 'queued'>, event: ClickstreamEvent, reasons: string[]];

/** The outcome of each event. An event without a verdict returns to the queue; the only event of a rejected batch is the invalid one. */
export const outcomes = (events: readonly ClickstreamEvent[], verdicts: readonly (Verdict | null)[], refusal: Refusal): Outcome[] =>
  events.map((event) => {
    const { verdict, reasons } = verdicts.find((one) => one?.eventId === event.eventId) ?? {};
    const taken = verdict === 'accepted' || verdict === 'duplicate';
    const refused = verdict === 'rejected' || (isBatchFault(refusal) && !events[1]);
    const why = verdict === 'accepted' ? [] : [refusal.message ?? verdict ?? 'no verdict'];
    return [taken ? 'accepted' : refused ? 'rejected' : 'queued', event, reasons ?? why];
  });
