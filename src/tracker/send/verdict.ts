// What an answer means for each event of a batch.
import type { ClickstreamEvent, Verdict } from '../../events/index.ts';
import type { Refusal } from '../transport.ts';
import type { Stage } from '../types.ts';

/** Does the status blame what was sent, so that sending the same again cannot help? */
export const isBatchFault = ({ status }: Refusal): boolean => status === 400 || status === 413 || status === 422;

/** Where an event goes after its delivery, and why: `queued` is back where it came from. */
export type Outcome = [stage: Extract<Stage, 'accepted' | 'rejected' | 'queued'>, event: ClickstreamEvent, reasons: string[]];

/** The outcome of each event. What no verdict names goes back; the only event of a batch that was blamed is the culprit. */
export const outcomes = (events: readonly ClickstreamEvent[], verdicts: readonly (Verdict | null)[], refusal: Refusal): Outcome[] =>
  events.map((event) => {
    const { verdict, reasons } = verdicts.find((one) => one?.eventId === event.eventId) ?? {};
    const taken = verdict === 'accepted' || verdict === 'duplicate';
    const refused = verdict === 'rejected' || (isBatchFault(refusal) && !events[1]);
    const why = verdict === 'accepted' ? [] : [refusal.message ?? verdict ?? 'no verdict'];
    return [taken ? 'accepted' : refused ? 'rejected' : 'queued', event, reasons ?? why];
  });
